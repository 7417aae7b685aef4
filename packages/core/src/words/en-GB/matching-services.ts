/** Refusals, reasons, headings and conclusions of services: fit, gaps, allocation, need groups. */

export const giveDomains = {
  id: "giveDomains",
  text: "Give a list of one or more domains, such as emotional.",
} as const;
export const giveWholePlaces = {
  id: "giveWholePlaces",
  text: "Give a whole number of places, 0 or more.",
} as const;
export const giveCostPerPlace = {
  id: "giveCostPerPlace",
  text: "Give pounds for one place, 0 or more.",
} as const;
export const giveEffectPerChild = {
  id: "giveEffectPerChild",
  text: "Give the effect on one child as a number such as 0.3.",
} as const;
export const givePairs = {
  id: "givePairs",
  text: "Give a list of pairs, each with the names of a group and a service.",
} as const;
export const giveIdOnce = {
  id: "giveIdOnce",
  text: "Give each name once; {id} stands here a second time.",
} as const;
export const giveAgeToAtLeast = {
  id: "giveAgeToAtLeast",
  text: "Give an age of at least {age}, where the ages begin.",
} as const;
export const giveNameOfGroup = {
  id: "giveNameOfGroup",
  text: "Give the name of a group; {id} is none.",
} as const;
export const giveNameOfService = {
  id: "giveNameOfService",
  text: "Give the name of a service; {id} is none.",
} as const;
export const givePairOnce = {
  id: "givePairOnce",
  text: "Give each pair once; {group} with {service} stands here a second time.",
} as const;
export const andMore = {
  id: "andMore",
  text: "{few} and {more:count} more",
} as const;
export const fitYes = {
  id: "fitYes",
  text: "Fits: {reasons}.",
} as const;
export const fitNo = {
  id: "fitNo",
  text: "Does not fit: {reasons}.",
} as const;
export const fitPartly = {
  id: "fitPartly",
  text: "Fits in part: {reasons}.",
} as const;
export const fitAnyDomain = {
  id: "fitAnyDomain",
  text: "meets any need",
} as const;
export const fitDomainNotStated = {
  id: "fitDomainNotStated",
  text: "the group states no need",
} as const;
export const fitOtherDomain = {
  id: "fitOtherDomain",
  text: "meets {domains}, not {domain}",
} as const;
export const fitDomain = {
  id: "fitDomain",
  text: "meets {domain}",
} as const;
export const fitEveryArea = {
  id: "fitEveryArea",
  text: "in every area",
} as const;
export const fitOneArea = {
  id: "fitOneArea",
  text: "in {area} only",
} as const;
export const fitOtherArea = {
  id: "fitOtherArea",
  text: "in {area}, not {wanted}",
} as const;
export const fitArea = {
  id: "fitArea",
  text: "in {area}",
} as const;
export const fitEveryAge = {
  id: "fitEveryAge",
  text: "takes every age",
} as const;
export const fitAgeNotStated = {
  id: "fitAgeNotStated",
  text: "takes {ages}; the group states no age",
} as const;
export const fitOtherAges = {
  id: "fitOtherAges",
  text: "takes {ages}, not {wanted}",
} as const;
export const fitAges = {
  id: "fitAges",
  text: "takes {ages} and the group is {wanted}",
} as const;
export const fitTierNotStated = {
  id: "fitTierNotStated",
  text: "its tier is not stated",
} as const;
export const fitUniversal = {
  id: "fitUniversal",
  text: "universal, so open to all and not counted",
} as const;
export const tierUniversal = {
  id: "tierUniversal",
  text: "universal",
} as const;
export const tierTargeted = {
  id: "tierTargeted",
  text: "targeted",
} as const;
export const tierSpecialist = {
  id: "tierSpecialist",
  text: "specialist",
} as const;
export const agesUpTo = {
  id: "agesUpTo",
  text: "ages up to {to}",
} as const;
export const agesFrom = {
  id: "agesFrom",
  text: "ages from {from}",
} as const;
export const ageOnly = {
  id: "ageOnly",
  text: "age {age}",
} as const;
export const agesRange = {
  id: "agesRange",
  text: "ages {from} to {to}",
} as const;
export const giveBudgetNotNegative = {
  id: "giveBudgetNotNegative",
  text: "Give a budget of 0 or more pounds, or leave it out.",
} as const;
export const giveEffectForBenefit = {
  id: "giveEffectForBenefit",
  text: "Give an effect, since the objective is benefit; or choose reached.",
} as const;
export const giveCostForBudget = {
  id: "giveCostForBudget",
  text: "Give the cost of a place, since there is a budget; 0 where it is free.",
} as const;
export const giveServiceOrNoFloor = {
  id: "giveServiceOrNoFloor",
  text: "Give {id} a service that it may use, or a floor of 0.",
} as const;
export const noWholePlan = {
  id: "noWholePlan",
  text: "No plan in whole places meets every floor; lower a floor, or add places or money.",
} as const;
export const nobodyToPlace = {
  id: "nobodyToPlace",
  text: "There are no children to place.",
} as const;
export const noBudgetNoPrice = {
  id: "noBudgetNoPrice",
  text: "There is no budget, so money has no price here.",
} as const;
export const budgetNotUsedUp = {
  id: "budgetNotUsedUp",
  text: "The budget does not hold anything back, so one pound more adds nothing.",
} as const;
export const coverageIsNoCount = {
  id: "coverageIsNoCount",
  text: "The objective is a share, so there is no cost of one more child.",
} as const;
export const noDemandInGroup = {
  id: "noDemandInGroup",
  text: "The group has no children to place, so it has no coverage.",
} as const;
export const desertsHoldCoverageAtZero = {
  id: "desertsHoldCoverageAtZero",
  text: "No service fits {count:count} of the groups, so the lowest coverage is 0 whatever is done: {names}.",
} as const;
export const groupsWithoutService = {
  id: "groupsWithoutService",
  text: "No service fits {count:count} of the groups: {names}.",
} as const;
export const pairsFitInPart = {
  id: "pairsFitInPart",
  text: "Pairs of group and service that fit in part only are not counted: {count:count}. Divide the groups by age and area to count them.",
} as const;
export const universalLeftOut = {
  id: "universalLeftOut",
  text: "Universal services are open to all and are left out: {names}.",
} as const;
export const costTakenAsZero = {
  id: "costTakenAsZero",
  text: "A service without a stated cost counts as free in what is spent.",
} as const;
export const harmfulPairs = {
  id: "harmfulPairs",
  text: "Some effects are below 0, so those places are used only where a floor asks for them.",
} as const;
export const smallDemand = {
  id: "smallDemand",
  text: "Some groups are of 1 to 5 children: protect the table before it is published.",
} as const;
export const spentWithoutBudget = {
  id: "spentWithoutBudget",
  text: "It costs {spend:pounds}.",
} as const;
export const spentOfBudget = {
  id: "spentOfBudget",
  text: "It costs {spend:pounds} of {budget:pounds}.",
} as const;
export const concludeMaxmin = {
  id: "concludeMaxmin",
  text: "In every group at least {lowest:percent} of children get a place: {reached:count} of {demand:count} in all ({share:percent}). {spent}",
} as const;
export const concludeBenefit = {
  id: "concludeBenefit",
  text: "{reached:count} of {demand:count} children ({share:percent}) get a place, with a benefit of {benefit:decimal}. {spent}",
} as const;
export const concludeBenefitAtPrice = {
  id: "concludeBenefitAtPrice",
  text: "{reached:count} of {demand:count} children ({share:percent}) get a place, with a benefit of {benefit:decimal}. {spent} One more unit of benefit would cost about {one:pounds}.",
} as const;
export const concludeReached = {
  id: "concludeReached",
  text: "{reached:count} of {demand:count} children ({share:percent}) get a place. {spent}",
} as const;
export const concludeReachedAtPrice = {
  id: "concludeReachedAtPrice",
  text: "{reached:count} of {demand:count} children ({share:percent}) get a place. {spent} One more child would cost about {one:pounds}.",
} as const;
export const floorsPassBudget = {
  id: "floorsPassBudget",
  text: "With the floor of {group} the floors cost at least {asked:pounds}, more than the budget of {available:pounds}.",
} as const;
export const floorWithoutService = {
  id: "floorWithoutService",
  text: "{group} has no place to go to, so its floor cannot be met.",
} as const;
export const floorsPassCapacity = {
  id: "floorsPassCapacity",
  text: "The floor of {group} cannot be met: the floors of {names} ask for {asked:decimal} places and {available:count} are open to them.",
} as const;
export const concludeNoGap = {
  id: "concludeNoGap",
  text: "There is a place that fits for all {demand:count} children.",
} as const;
export const concludeGap = {
  id: "concludeGap",
  text: "Of {demand:count} children at most {reachable:count} ({share:percent}) can be placed; {want:count} cannot for want of places.",
} as const;
export const concludeGapDeserts = {
  id: "concludeGapDeserts",
  text: "Of {demand:count} children at most {reachable:count} ({share:percent}) can be placed; {want:count} cannot for want of places, and {desert:count} have no service to go to: {names}.",
} as const;
export const noGroups = {
  id: "noGroups",
  text: "There are no groups to match.",
} as const;
export const concludeAllFit = {
  id: "concludeAllFit",
  text: "Every group has a service that fits: {groups:count} in all.",
} as const;
export const concludeSomeFit = {
  id: "concludeSomeFit",
  text: "No service fits {without:count} of {groups:count} groups: {names}.",
} as const;
export const giveOutcomes = {
  id: "giveOutcomes",
  text: "Give a list of outcomes in words.",
} as const;
export const giveOtherGroupName = {
  id: "giveOtherGroupName",
  text: "Give the group another name than {id}, which stands for children outside the groups.",
} as const;
export const giveAgesForRule = {
  id: "giveAgesForRule",
  text: "Give the age of each child, since the rule of {group} asks for it.",
} as const;
export const giveAreasForRule = {
  id: "giveAreasForRule",
  text: "Give the area of each child, since the rule of {group} asks for it.",
} as const;
export const noScoreInGroup = {
  id: "noScoreInGroup",
  text: "Nobody in the group has a score on this scale.",
} as const;
export const planHidden = {
  id: "planHidden",
  text: "{group}: hidden, because the group is small or would give another away.",
} as const;
export const planWithoutServices = {
  id: "planWithoutServices",
  text: "{group}: {count:count} children; give a directory of services to see who could be placed.",
} as const;
export const planGroup = {
  id: "planGroup",
  text: "{group}: {count:count} children, of whom the services that fit could place {reachable:count} if the group came first; {shortfall:count} more places are wanted.",
} as const;
export const fewGroupsUnknown = {
  id: "fewGroupsUnknown",
  text: "For a few children the group is not known, because a score, an age or an area is missing.",
} as const;
export const groupsUnknown = {
  id: "groupsUnknown",
  text: "For {unknown:count} of {children:count} children the group is not known, because a score, an age or an area is missing.",
} as const;
export const concludeGroupsUnknown = {
  id: "concludeGroupsUnknown",
  text: "The group of none of the {children:count} children is known, because scores, ages or areas are missing.",
} as const;
export const concludeGroups = {
  id: "concludeGroups",
  text: "{count:count} of {children:count} children ({share:percent}) are in a need group.",
} as const;
export const concludeGroupsAndPlaces = {
  id: "concludeGroupsAndPlaces",
  text: "{count:count} of {children:count} children ({share:percent}) are in a need group; the services that fit could place {reachable:count} of them at once, so {shortfall:count} more places are wanted.",
} as const;
export const noEffectStated = {
  id: "noEffectStated",
  text: "An effect is not stated, so there is no benefit.",
} as const;
export const headingService = {
  id: "headingService",
  text: "Service",
} as const;
export const headingFit = {
  id: "headingFit",
  text: "Fit",
} as const;
export const headingReason = {
  id: "headingReason",
  text: "Reason",
} as const;
export const headingDemand = {
  id: "headingDemand",
  text: "Demand",
} as const;
export const headingPlaces = {
  id: "headingPlaces",
  text: "Places",
} as const;
export const headingCost = {
  id: "headingCost",
  text: "Cost",
} as const;
export const headingBenefit = {
  id: "headingBenefit",
  text: "Benefit",
} as const;
export const headingOpenPlaces = {
  id: "headingOpenPlaces",
  text: "Places open to it",
} as const;
export const headingReachable = {
  id: "headingReachable",
  text: "Most reachable",
} as const;
export const headingShortfall = {
  id: "headingShortfall",
  text: "Shortfall",
} as const;
export const headingServices = {
  id: "headingServices",
  text: "Services that fit",
} as const;
export const fitsYes = {
  id: "fitsYes",
  text: "yes",
} as const;
export const fitsPartly = {
  id: "fitsPartly",
  text: "in part",
} as const;
export const fitsNo = {
  id: "fitsNo",
  text: "no",
} as const;
export const allGroups = {
  id: "allGroups",
  text: "All groups",
} as const;
export const allOfDomain = {
  id: "allOfDomain",
  text: "All of {domain}",
} as const;
export const noServiceFits = {
  id: "noServiceFits",
  text: "no service fits",
} as const;
export const notPlaced = {
  id: "notPlaced",
  text: "not placed",
} as const;
export const rowPlan = {
  id: "rowPlan",
  text: "Plan in whole places",
} as const;
export const rowRelaxed = {
  id: "rowRelaxed",
  text: "Best if a place could be split",
} as const;
export const rowOneMore = {
  id: "rowOneMore",
  text: "Pounds for one more",
} as const;
export const giveSameOfGroup = {
  id: "giveSameOfGroup",
  text: "Give the same here as in the other rows of {group}, or leave it blank.",
} as const;
export const inNoGroup = {
  id: "inNoGroup",
  text: "In no group",
} as const;
export const groupNotKnown = {
  id: "groupNotKnown",
  text: "Group not known",
} as const;
export const needGroupHeader = {
  id: "needGroupHeader",
  text: "Need group",
} as const;
export const notServedHeader = {
  id: "notServedHeader",
  text: "Not served",
} as const;
export const outcomesHeader = {
  id: "outcomesHeader",
  text: "Outcomes",
} as const;
export const ageFromHeader = {
  id: "ageFromHeader",
  text: "Age from",
} as const;
export const ageToHeader = {
  id: "ageToHeader",
  text: "Age to",
} as const;
