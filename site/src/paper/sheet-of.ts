import { locales, pick } from '@kunstwijzer/content/model';
import type { Locale, RecordOf } from '@kunstwijzer/content/model';
import { pageContext } from '../page-context.ts';
import { findRecord } from '../records.ts';
import { getSnapshot, today } from '../snapshot.ts';
import { districtParts } from './district-sheet.ts';
import { shortPath, subjectName } from './names.ts';
import type { Form, Subject } from './names.ts';
import { passParts } from './pass-sheet.ts';
import { qrCode } from './qr.ts';
import type { Contact, Sheet } from './sheet.ts';
import { apart, contactOf, latest, reachLines, sayAddress } from './words.ts';
import type { Words } from './words.ts';

/** Who helps: at a pass the pass's own counter first, in a district its point of contact, and one for the whole city. */
function helpers(subject: Subject): Contact[] {
  const { coaches } = getSnapshot();
  const pass = subject.kind === 'pass' ? findRecord('passes', subject.slug) : undefined;
  const counter =
    pass && reachLines(pass.contact).length > 0 ? [{ name: pass.name, lines: reachLines(pass.contact) }] : [];
  const open = coaches.filter(({ audiences }) => audiences.includes('everyone'));
  const here = open.filter(({ districts }) => subject.kind === 'district' && districts.includes(subject.district));
  const city = open.filter(({ districts }) => districts.length === 0).slice(0, 1);
  return [...counter, ...[...here, ...city].map(contactOf).filter((contact) => contact !== null)].slice(0, 3);
}

/** The passes that surely work in The Hague, by name. */
function moneyTips({ t }: Words): Sheet['money'] {
  const names = getSnapshot().passes.flatMap(({ name, inTheHague }) => (inTheHague === 'yes' ? [name] : []));
  return names.length > 0 ? { heading: t('paper.money'), text: t('paper.money.text'), passes: names } : null;
}

function partsOf(subject: Subject, words: Words) {
  if (subject.kind === 'district') return districtParts(subject, words);
  const pass = findRecord('passes', subject.slug);
  return pass ? passParts(pass, words) : null;
}

type Confirmed = Pick<RecordOf<'passes'>, 'confirmation' | 'example'>;

/** All that stands on the leaflet or poster about a subject, in a language; null when there is no such subject. `site` is the address of the site. */
export function sheetOf(subject: Subject, form: Form, locale: Locale, site: URL): Sheet | null {
  const words = pageContext(locale);
  const { t, format } = words;
  const parts = partsOf(subject, words);
  if (!parts) return null;
  const records: Confirmed[] = parts.records;
  const address = `${site.origin}${shortPath(subjectName(subject), locale)}`;
  const said = sayAddress(address);
  const date = latest(
    records.map(({ confirmation }) => confirmation.on),
    today,
  );
  return {
    form,
    lang: locale,
    dir: locales[locale].dir,
    site: pick(getSnapshot().site.name, locale).value,
    kicker: parts.kicker,
    title: parts.title,
    lead: parts.lead,
    inside: parts.inside,
    join: { heading: t('paper.join'), steps: [t('paper.join.1'), t('paper.join.2'), t('paper.join.3')] },
    money: subject.kind === 'district' ? moneyTips(words) : null,
    help: { heading: t('paper.help'), intro: t('paper.help.intro'), contacts: helpers(subject) },
    link: {
      intro: t('paper.link'),
      address: said,
      svg: qrCode(address),
      alt: t('paper.link.alt', { address: apart(said) }),
    },
    asOf: t('paper.asOf', { date: format.date(date) }),
    date,
    example: records.some(({ example }) => example) ? { badge: t('common.example'), notice: t('paper.example') } : null,
  };
}
