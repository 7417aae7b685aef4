import type { Locale, UpstreamGlobal } from "../global.js";
import { type CellRange, formatAddress } from "../host/address.js";
import { HostError, type HostFailure, type SheetHost } from "../host/types.js";
import type { PaneWord } from "../words/en-GB.js";
import { buildFormula } from "./formula.js";
import {
  chosenFunction,
  type Finding,
  initialState,
  type PaneEvent,
  type PaneState,
  type Question,
  update,
} from "./state.js";
import type { PaneActions } from "./view.js";

/** Under which name the pane remembers its language. */
const localeSetting = "upstream-locale";

const failureWords: Readonly<Record<HostFailure, PaneWord>> = {
  editing: "failedEditing",
  noSuchRange: "failedNoSuchRange",
  notOneArea: "failedNotOneArea",
  protected: "failedProtected",
  tooLarge: "failedTooLarge",
  unknown: "failedUnknown",
};

/** The pane without its page: the state, what changes it, and the talk with the host. */
export interface PaneController {
  readonly actions: PaneActions;
  state(): PaneState;
  /** Take up a host, or learn that there is none. */
  connect(host: SheetHost | null): Promise<void>;
  /** Settles when everything that was asked of the host has been answered. */
  settled(): Promise<void>;
}

/**
 * Make the pane's workings.
 *
 * @param upstream - What `functions.js` left behind.
 * @param changed - Called after every change; `focus` is the id of what should hold the focus now.
 * @returns The workings.
 */
export function paneController(
  upstream: UpstreamGlobal,
  changed: (state: PaneState, focus: string | null) => void,
): PaneController {
  let state = initialState(upstream.namespace, upstream.functions, "en-GB");
  let host: SheetHost | null = null;
  let work: Promise<void> = Promise.resolve();

  const dispatch = (event: PaneEvent, focus: string | null = null) => {
    state = update(state, event);
    changed(state, focus);
  };
  /** One request at a time, in order; a failure becomes a sentence. */
  const ask = (request: (host: SheetHost) => Promise<void>) => {
    work = work.then(async () => {
      if (!host) return;
      try {
        await request(host);
      } catch (error) {
        const failure = error instanceof HostError ? error.failure : "unknown";
        dispatch({ type: "said", said: { word: failureWords[failure] } });
        if (failure === "unknown") console.error(error);
      }
    });
  };
  const refreshProblems = () => {
    ask(async (sheet) => {
      dispatch({ type: "problemsFound", problems: await sheet.problems() });
    });
  };
  const holds = async (sheet: SheetHost, target: CellRange): Promise<Question["taken"]> => {
    const [[cell] = []] = await sheet.read(target);
    const found = typeof cell === "string" || typeof cell === "number" ? String(cell) : "";
    return found === "" ? null : { address: formatAddress(target), found };
  };
  const write = async (sheet: SheetHost, target: CellRange, formula: string) => {
    await sheet.insertFormula(target, formula);
    dispatch({ type: "inserted", address: formatAddress(target) }, "up-insert-formula");
  };
  const insert = (evenIf: "nothing found" | "something found") => {
    ask(async (sheet) => {
      const chosen = chosenFunction(state);
      if (!chosen) return;
      const { namespace, given, target } = state;
      const inView = (await sheet.selection()).sheet;
      const built = buildFormula(namespace, chosen, given, target, inView);
      if ("refused" in built) {
        dispatch({ type: "said", said: built.refused });
        return;
      }
      if (evenIf === "nothing found") {
        dispatch({ type: "said", said: { word: "reading" } });
        const findings: Finding[] = [];
        for (const { argument, range } of built.ranges) {
          const cells = await sheet.read(range);
          const blanks = upstream.blanks(chosen.name, argument.name, cells);
          const unreadable = upstream.problems(chosen.name, argument.name, cells);
          if (blanks > 0 || unreadable.length > 0) {
            findings.push({ argument, range, blanks, unreadable });
          }
        }
        const taken = await holds(sheet, built.target);
        if (findings.length > 0 || taken !== null) {
          dispatch({ type: "questionRaised", question: { findings, taken } }, "up-question");
          return;
        }
      }
      await write(sheet, built.target, built.formula);
    });
  };

  const actions: PaneActions = {
    chooseLanguage: (locale) => {
      host?.settings.set(localeSetting, locale);
      dispatch({ type: "localeChosen", locale });
    },
    chooseGroup: (group) => {
      if (group !== state.group) dispatch({ type: "groupChosen", group });
    },
    chooseFunction: (name) => {
      dispatch({ type: "functionChosen", name }, "up-chosen");
    },
    showList: () => {
      const { chosen } = state;
      dispatch({ type: "listAsked" }, chosen && `up-choose-${chosen}`);
    },
    give: (name, text) => {
      dispatch({ type: "argumentGiven", name, text });
    },
    giveTarget: (text) => {
      dispatch({ type: "targetGiven", text });
    },
    useSelection: (name) => {
      ask(async (sheet) => {
        dispatch({ type: "argumentFilled", name, range: await sheet.selection() });
      });
    },
    useSelectionForTarget: () => {
      ask(async (sheet) => {
        dispatch({ type: "targetFilled", range: await sheet.selection() });
      });
    },
    insert: () => {
      insert("nothing found");
    },
    insertAnyway: () => {
      insert("something found");
    },
    dropQuestion: () => {
      dispatch({ type: "questionDropped" }, "up-insert-formula");
    },
    show: (range) => {
      ask(async (sheet) => {
        await sheet.goTo(range);
        const said = { word: "shown", values: { address: formatAddress(range) } } as const;
        dispatch({ type: "said", said });
      });
    },
    read: (sentence) => upstream.read(sentence, state.locale),
  };

  return {
    actions,
    state: () => state,
    settled: () => work,
    connect: async (found) => {
      if (!found) {
        dispatch({ type: "hostMissing" });
        return;
      }
      host = found;
      const remembered = found.settings.get(localeSetting);
      if (isLocale(remembered)) dispatch({ type: "localeChosen", locale: remembered });
      dispatch({ type: "hostFound" });
      found.onSelection((selection) => {
        dispatch({ type: "selectionChanged", selection });
      });
      found.onProblems(refreshProblems);
      ask(async (sheet) => {
        dispatch({ type: "selectionChanged", selection: await sheet.selection() });
      });
      refreshProblems();
      await work;
    },
  };
}

function isLocale(text: string | null): text is Locale {
  return text === "en-GB" || text === "cy-GB";
}
