/* Speech to text of the browser, as far as we use it; types of browsers do not name it yet. */

type Result = { readonly isFinal: boolean; readonly 0: { readonly transcript: string } };
type ResultEvent = { readonly results: ArrayLike<Result> };
export type Recognition = {
  lang: string;
  interimResults: boolean;
  onresult: ((event: ResultEvent) => void) | null;
  onerror: (() => void) | null;
  onend: (() => void) | null;
  start: () => void;
  abort: () => void;
};
type Maker = new () => Recognition;

/** Makes speech to text in a language; null where the browser has none. */
export function recognition(tag: string): Recognition | null {
  const has = window as { SpeechRecognition?: Maker; webkitSpeechRecognition?: Maker };
  const Make = has.SpeechRecognition ?? has.webkitSpeechRecognition;
  if (!Make) return null;
  const made = new Make();
  made.lang = tag;
  made.interimResults = false;
  return made;
}

/** What was said, without the full stop that some browsers put behind it. */
export const wordsOf = ({ results }: ResultEvent): string =>
  Array.from(results, (result) => result[0].transcript)
    .join(' ')
    .replace(/[.。؟?!]+\s*$/u, '')
    .trim();
