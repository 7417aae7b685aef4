/** What the page may do, as its header says. */
export const policy: string;

/** The file for the path of a request, or null when there is none. */
export function fileFor(path: string): string | null;

/** Serve the workbench on this machine; 0 takes any free port, another the next free one. */
export function serveWorkbench(
  port: number,
): Promise<{ readonly address: string; close(): Promise<void> }>;
