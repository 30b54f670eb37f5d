import { label, passKinds } from '@kunstwijzer/content/model';
import type { Locale, LocalizedText, Pass } from '@kunstwijzer/content/model';
import { amountWithoutYear } from '../facts/pass-texts.ts';
import { entriesOf } from '../listing/entries.ts';
import { findRecord } from '../records.ts';
import { perSnapshot, today } from '../snapshot.ts';
import { cheaperWith } from './cheap.ts';
import type { Part, Text } from './sheet.ts';
import { passStop } from './stops.ts';
import { textOf } from './words.ts';
import type { Words } from './words.ts';

/** How many offers with the pass there is room for. */
const mostOffers = 4;

const lettersOf = (parts: Part[]): number =>
  parts.reduce(
    (sum, part) => sum + (part.kind === 'stops' ? 0 : part.texts.reduce((all, { text }) => all + text.length, 0)),
    0,
  );

const textsPart = (kind: 'texts' | 'steps', heading: string, texts: Text[]): Part[] =>
  texts.length > 0 ? [{ kind, heading, texts }] : [];

/** What a pass gives and costs, and how to get it. */
function told(pass: Pass, { t, locale }: Words): [Part[], Part[]] {
  // An amount without its year is not printed as if it held today.
  const tell = (text: LocalizedText | null): Text[] => [
    ...(text ? [textOf(text, locale)] : []),
    ...(text && amountWithoutYear(text) ? [{ text: t('passes.amount.undated') }] : []),
  ];
  const unsure =
    pass.inTheHague === 'unknown' ? `${t('passes.hague.unknown')}. ${t('passes.hague.unknown.text')}` : null;
  return [
    [
      ...textsPart('texts', t('passes.benefits'), pass.benefits.flatMap(tell)),
      ...textsPart('texts', t('passes.cost'), tell(pass.cost)),
      ...textsPart('texts', t('passes.income'), tell(pass.incomeRule)),
    ],
    [
      ...textsPart('steps', t('passes.apply'), pass.howToApply.flatMap(tell)),
      ...textsPart('texts', t('passes.time'), tell(pass.decisionTime)),
      ...textsPart('texts', t('passes.students'), tell(pass.students)),
      ...textsPart('texts', t('passes.hague'), unsure ? [{ text: unsure }] : []),
    ],
  ];
}

const offersWith = perSnapshot((_, pass: string, locale: Locale) =>
  cheaperWith(entriesOf('activity', locale), pass, today).slice(0, mostOffers),
);

/** A pass: what it is and how to get it, and where there is room some offers that it makes cheaper. */
export function passParts(pass: Pass, words: Words) {
  const { t, locale } = words;
  const offers = offersWith(pass.slug, locale);
  const [gives, apply] = told(pass, words);
  const stops: Part[] =
    offers.length > 0
      ? [
          {
            kind: 'stops',
            heading: t('passes.use.activities'),
            intro: null,
            stops: offers.map((each) => passStop(each, words)),
          },
        ]
      : [];
  const inside: [Part[], Part[]] =
    lettersOf(gives) < lettersOf(apply) ? [[...gives, ...stops], apply] : [gives, [...apply, ...stops]];
  return {
    kicker: label(passKinds, pass.kind, locale),
    title: pass.name,
    lead: textOf(pass.who, locale),
    inside,
    records: [pass, ...offers.flatMap(({ entry }) => findRecord('activities', entry.slug) ?? [])],
  };
}
