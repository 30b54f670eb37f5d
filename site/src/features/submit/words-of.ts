import type { Key } from '../../i18n/index.ts';
import { say } from '@kunstwijzer/content/words';
import type { KeyedTexts } from '@kunstwijzer/content/words';
import type { SubmitSay } from './texts.ts';

/** The texts that an element carries in its `data-words`; `data-tag` is the language tag. Runs in the browser. */
export function wordsOf({ dataset }: HTMLElement): SubmitSay {
  const texts = JSON.parse(dataset.words ?? '{}') as KeyedTexts<Key>;
  return say(texts, dataset.tag ?? 'nl');
}
