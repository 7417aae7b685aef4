/** An element of an XML file. */
export interface Element {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly content: string | readonly Element[];
}

/**
 * Make an element.
 *
 * @param name - Its tag, with its prefix.
 * @param attributes - In the order to be written.
 * @param content - Text, or elements in the order that the schema asks for.
 * @returns The element.
 */
export function element(
  name: string,
  attributes: Element["attributes"] = {},
  content: Element["content"] = "",
): Element {
  return { name, attributes, content };
}

/**
 * Write an element and what is in it.
 *
 * @param root - The element.
 * @param indent - White space before it.
 * @returns Lines, each with a newline.
 */
export function writeXml(root: Element, indent = ""): string {
  const { name, attributes, content } = root;
  const written = Object.entries(attributes).map(([key, value]) => ` ${key}="${escape(value)}"`);
  const open = `${indent}<${name}${written.join("")}`;
  if (content === "" || content.length === 0) return `${open}/>\n`;
  if (typeof content === "string") return `${open}>${escape(content)}</${name}>\n`;
  const inside = content.map((child) => writeXml(child, `${indent}  `)).join("");
  return `${open}>\n${inside}${indent}</${name}>\n`;
}

function escape(text: string): string {
  return text
    .replaceAll("&", "&amp;")
    .replaceAll("<", "&lt;")
    .replaceAll(">", "&gt;")
    .replaceAll('"', "&quot;");
}
