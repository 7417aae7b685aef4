/** What a view describes: plain data, so that views can be read and tested without a page. */
export interface ElementView {
  readonly tag: string;
  readonly attributes: Readonly<Record<string, string | boolean>>;
  /** Text of an input, kept apart since a page holds it as a property. */
  readonly value?: string;
  readonly on: Readonly<Record<string, (event: Event) => void>>;
  readonly children: readonly View[];
}
export type View = ElementView | string;

/** What an element is given, in one object: attributes, `value`, and handlers under `on`. */
export interface Given {
  readonly value?: string;
  readonly on?: Readonly<Record<string, (event: Event) => void>>;
  readonly [attribute: string]: unknown;
}

/**
 * Describe an element.
 *
 * @param tag - Its name.
 * @param given - Attributes; false and undefined leave one out.
 * @param children - What it holds; false and null hold nothing.
 * @returns The description.
 */
export function h(
  tag: string,
  given: Given = {},
  ...children: readonly (View | false | null | readonly View[])[]
): ElementView {
  const { value, on = {}, ...rest } = given;
  const attributes = Object.entries(rest).filter(
    (pair): pair is [string, string | true] => typeof pair[1] === "string" || pair[1] === true,
  );
  return {
    tag,
    attributes: Object.fromEntries(attributes),
    ...(value !== undefined && { value }),
    on,
    children: children
      .flat()
      .filter((child): child is View => child !== false && child !== null && child !== ""),
  };
}

/** What an element has from us; components add attributes of their own, which stay. */
interface Kept {
  attributes: readonly string[];
  /** One listener an event stays in place and asks here, so that views may be remade. */
  handlers: ElementView["on"];
  readonly listening: Set<string>;
}

const keptByElement = new WeakMap<Element, Kept>();

function keptOf(element: Element): Kept {
  const known = keptByElement.get(element);
  if (known) return known;
  const fresh: Kept = { attributes: [], handlers: {}, listening: new Set() };
  keptByElement.set(element, fresh);
  return fresh;
}

/**
 * Make an element hold what the views say, changing as little as possible so that focus, text
 * selection and screen readers are not disturbed.
 *
 * @param parent - The element.
 * @param views - What it shall hold.
 */
export function patch(parent: Element, views: readonly View[]): void {
  views.forEach((view, index) => {
    const present = parent.childNodes[index];
    if (present !== undefined && fits(present, view)) renew(present, view);
    else if (present === undefined) parent.append(make(view));
    else present.replaceWith(make(view));
  });
  while (parent.childNodes.length > views.length) parent.lastChild?.remove();
}

function fits(node: Node, view: View): boolean {
  if (typeof view === "string") return node.nodeType === Node.TEXT_NODE;
  if (!(node instanceof Element) || node.localName !== view.tag) return false;
  return (node.getAttribute("id") ?? "") === (view.attributes["id"] ?? "");
}

function make(view: View): Node {
  if (typeof view === "string") return document.createTextNode(view);
  const element = document.createElement(view.tag);
  renew(element, view);
  return element;
}

function renew(node: Node, view: View): void {
  if (typeof view === "string") {
    if (node.nodeValue !== view) node.nodeValue = view;
    return;
  }
  const element = node as HTMLElement;
  for (const [name, value] of Object.entries(view.attributes)) {
    const text = value === true ? "" : String(value);
    if (element.getAttribute(name) !== text) element.setAttribute(name, text);
  }
  const kept = keptOf(element);
  for (const name of kept.attributes) {
    if (!(name in view.attributes)) element.removeAttribute(name);
  }
  kept.attributes = Object.keys(view.attributes);
  kept.handlers = view.on;
  for (const name of Object.keys(view.on)) {
    if (kept.listening.has(name)) continue;
    kept.listening.add(name);
    element.addEventListener(name, (event) => kept.handlers[name]?.(event));
  }
  patch(element, view.children);
  // After the children: a list of choices must stand before one of them can be chosen.
  const { value } = view;
  if (value !== undefined) {
    const input = element as HTMLInputElement;
    if (input.value !== value) input.value = value;
  }
}
