const escapes: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };

// What no HTML may hold: control characters and halves of surrogate pairs.
const unprintable = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F-\u009F\uFFFE\uFFFF]|\p{Surrogate}/gu;

// Nearly every text is as it should be, and this is quick to see.
const careful = /[&<>"'\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F-\u009F\uD800-\uDFFF\uFFFE\uFFFF]/;

/** Text made safe to stand in HTML, SVG or XML, also between quotes; what no document may hold is left out. */
export const escapeHtml = (text: string): string =>
  careful.test(text) ? text.replace(unprintable, '').replace(/[&<>"']/gu, (char) => escapes[char] ?? char) : text;
