import { escapeHtml } from '@kunstwijzer/content/core';
import type { ServerResponse } from 'node:http';

/** A plain page in Dutch for editors, where the preview of a page would be. */
export function messagePage(response: ServerResponse, status: number, title: string, lines: string[]): void {
  const items = lines.map((line) => `<li>${escapeHtml(line)}</li>`).join('');
  response.writeHead(status, { 'content-type': 'text/html; charset=utf-8' });
  response.end(
    `<!doctype html><html lang="nl"><meta charset="utf-8"><meta name="viewport" content="width=device-width">` +
      `<title>${escapeHtml(title)}</title><body><h1>${escapeHtml(title)}</h1><ul>${items}</ul></body></html>`,
  );
}
