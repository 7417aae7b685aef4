import { namespace } from "../src/help.js";
import type { AddinConfig } from "./config.js";
import { type Element, element, writeXml } from "./xml.js";

const office = "http://schemas.microsoft.com/office/appforoffice/1.1";
const overrides = "http://schemas.microsoft.com/office/taskpaneappversionoverrides";
const basicTypes = "http://schemas.microsoft.com/office/officeappbasictypes/1.0";

const textOf = (name: string, text: string): Element => element(name, {}, text);
const valueOf = (name: string, value: string): Element => element(name, { DefaultValue: value });
const resource = (name: string, resid: string): Element => element(name, { resid });

/**
 * Write the add-in-only manifest, with one runtime shared by the functions and the pane.
 *
 * The order of the elements is the schema's; Office refuses any other.
 *
 * @param config - Addresses, ids and texts.
 * @param version - Version of the add-in, such as "0.1.0".
 * @returns The XML.
 */
export function manifestXml(config: AddinConfig, version: string): string {
  const { baseUrl, name, summary, provider } = config;
  const root = element(
    "OfficeApp",
    {
      xmlns: office,
      "xmlns:xsi": "http://www.w3.org/2001/XMLSchema-instance",
      "xmlns:bt": basicTypes,
      "xsi:type": "TaskPaneApp",
    },
    [
      textOf("Id", config.xmlId),
      textOf("Version", fourPartVersion(version)),
      textOf("ProviderName", provider),
      textOf("DefaultLocale", "en-GB"),
      valueOf("DisplayName", name),
      valueOf("Description", summary),
      valueOf("IconUrl", `${baseUrl}/icon-32.png`),
      valueOf("HighResolutionIconUrl", `${baseUrl}/icon-64.png`),
      valueOf("SupportUrl", `${baseUrl}/support.html`),
      element("AppDomains", {}, [textOf("AppDomain", new URL(baseUrl).origin)]),
      element("Hosts", {}, [element("Host", { Name: "Workbook" })]),
      element("Requirements", {}, [
        element("Sets", { DefaultMinVersion: "1.1" }, [
          element("Set", { Name: "SharedRuntime", MinVersion: "1.1" }),
          element("Set", { Name: "CustomFunctionsRuntime", MinVersion: "1.2" }),
        ]),
      ]),
      element("DefaultSettings", {}, [valueOf("SourceLocation", `${baseUrl}/taskpane.html`)]),
      textOf("Permissions", "ReadWriteDocument"),
      versionOverrides(config),
    ],
  );
  return `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n${writeXml(root)}`;
}

function versionOverrides({ baseUrl, name, summary }: AddinConfig): Element {
  const icon = element(
    "Icon",
    {},
    [16, 32, 80].map((size) =>
      element("bt:Image", { size: String(size), resid: `Icon.${String(size)}` }),
    ),
  );
  const button = element("Control", { "xsi:type": "Button", id: "Upstream.OpenPane" }, [
    resource("Label", "Button.Label"),
    element("Supertip", {}, [
      resource("Title", "Button.Label"),
      resource("Description", "Button.Help"),
    ]),
    icon,
    element("Action", { "xsi:type": "ShowTaskpane" }, [
      textOf("TaskpaneId", "UpstreamPane"),
      resource("SourceLocation", "Pane.Url"),
    ]),
  ]);
  const host = element("Host", { "xsi:type": "Workbook" }, [
    element("Runtimes", {}, [element("Runtime", { resid: "Pane.Url", lifetime: "long" })]),
    element("AllFormFactors", {}, [
      element("ExtensionPoint", { "xsi:type": "CustomFunctions" }, [
        element("Script", {}, [resource("SourceLocation", "Functions.Url")]),
        element("Page", {}, [resource("SourceLocation", "Pane.Url")]),
        element("Metadata", {}, [resource("SourceLocation", "Metadata.Url")]),
        resource("Namespace", "Functions.Namespace"),
      ]),
    ]),
    element("DesktopFormFactor", {}, [
      resource("FunctionFile", "Pane.Url"),
      element("ExtensionPoint", { "xsi:type": "PrimaryCommandSurface" }, [
        element("OfficeTab", { id: "TabHome" }, [
          element("Group", { id: "Upstream.Group" }, [
            resource("Label", "Group.Label"),
            icon,
            button,
          ]),
        ]),
      ]),
    ]),
  ]);
  const images = [16, 32, 80].map((size) =>
    element("bt:Image", {
      id: `Icon.${String(size)}`,
      DefaultValue: `${baseUrl}/icon-${String(size)}.png`,
    }),
  );
  const strings = (list: string, kind: string, texts: Record<string, string>): Element =>
    element(
      list,
      {},
      Object.entries(texts).map(([id, text]) => element(kind, { id, DefaultValue: text })),
    );
  return element("VersionOverrides", { xmlns: overrides, "xsi:type": "VersionOverridesV1_0" }, [
    element("Hosts", {}, [host]),
    element("Resources", {}, [
      element("bt:Images", {}, images),
      strings("bt:Urls", "bt:Url", {
        "Functions.Url": `${baseUrl}/functions.js`,
        "Metadata.Url": `${baseUrl}/functions.json`,
        "Pane.Url": `${baseUrl}/taskpane.html`,
      }),
      strings("bt:ShortStrings", "bt:String", {
        "Functions.Namespace": namespace,
        "Group.Label": name,
        "Button.Label": name,
      }),
      strings("bt:LongStrings", "bt:String", { "Button.Help": summary }),
    ]),
  ]);
}

function fourPartVersion(version: string): string {
  return `${version.replace(/[-+].*$/, "")}.0`;
}
