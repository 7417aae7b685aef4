/**
 * The grid's engine writes an empty text into an element of its own, and reads tables that are
 * pasted from elsewhere as HTML. Both pass through here; scripts, frames and handlers do not.
 */
interface Policies {
  createPolicy(
    name: string,
    rules: Record<string, (text: string) => string>,
  ): Record<string, (text: string) => string>;
}

/** Put the page's rules for text that becomes HTML or the address of a script in place. */
export function trustLittle(): { workerAddress(path: string): string } {
  const policies = (globalThis as { trustedTypes?: Policies }).trustedTypes;
  if (!policies) return { workerAddress: (path) => path };
  const inert = policies.createPolicy("upstream-paste", { createHTML: (html) => html });
  policies.createPolicy("default", {
    createHTML: (html) => (html === "" ? "" : withoutScripts(inert["createHTML"]?.(html) ?? "")),
  });
  const workers = policies.createPolicy("upstream-worker", {
    createScriptURL: (path) => {
      if (path === "csv-worker.js") return path;
      throw new TypeError("There is no such worker.");
    },
  });
  return { workerAddress: (path) => workers["createScriptURL"]?.(path) ?? path };
}

function withoutScripts(html: string): string {
  const page = new DOMParser().parseFromString(html, "text/html");
  for (const element of page.querySelectorAll("script, iframe, object, embed, link, base, meta")) {
    element.remove();
  }
  for (const element of page.querySelectorAll("*")) {
    for (const { name, value } of [...element.attributes]) {
      const address = /^(href|src|action|formaction|xlink:href)$/i.test(name);
      if (/^on/i.test(name) || (address && !/^(https?:|data:image\/)/i.test(value))) {
        element.removeAttribute(name);
      }
    }
  }
  return page.documentElement.outerHTML;
}
