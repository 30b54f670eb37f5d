import type { ServerResponse } from 'node:http';

const escapes: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
const escape = (text: string) => text.replaceAll(/[&<>"]/gu, (character) => escapes[character] ?? '');

/** A plain page in Dutch for editors, where the preview of a page would be. */
export function messagePage(response: ServerResponse, status: number, title: string, lines: string[]): void {
  const items = lines.map((line) => `<li>${escape(line)}</li>`).join('');
  response.writeHead(status, { 'content-type': 'text/html; charset=utf-8' });
  response.end(
    `<!doctype html><html lang="nl"><meta charset="utf-8"><meta name="viewport" content="width=device-width">` +
      `<title>${escape(title)}</title><body><h1>${escape(title)}</h1><ul>${items}</ul></body></html>`,
  );
}
