/** What a browser asks, as far as a static site cares. `url` is path and query as on the request line. */
export type SiteRequest = { method: string; url: string; headers: Record<string, string | undefined> };

/** Bytes in memory, or a part of a file (`end` inclusive), or nothing. */
type Body = Buffer | { file: string; start: number; end: number } | null;

/** What we say back. Header names are in lower case. */
export type Answer = { status: number; headers: Record<string, string>; body: Body };
