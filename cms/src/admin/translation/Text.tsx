import { collectionNames, defaultLocale, locales } from '@kunstwijzer/content/model';
import { getTranslation } from '@payloadcms/translations';
import type { PayloadRequest } from 'payload';
import { editors } from '../../access/editors.ts';
import { languagesOf, translations } from '../../access/languages.ts';
import { roleOf } from '../../access/roles.ts';
import { previewAddress } from '../../preview/address.ts';
import { overview } from '../../translation/overview.ts';
import { deskAddress, neighbours, questionOf } from '../../translation/question.ts';
import { deskRecord } from '../../translation/record.ts';
import { namesOf } from '../../translation/waiting.ts';
import { ageOf } from './age.ts';
import { SideBySide } from './SideBySide.tsx';
import { shownFields } from './shown.ts';
import type { DeskSay } from './words.ts';

type Props = {
  req: PayloadRequest;
  /** Collection, id and language, as the address has them. */
  at: string[];
  query: Record<string, string | string[] | undefined>;
  say: DeskSay;
};

/** One text beside the Dutch: the way to those around it, and what there is to do. */
export async function Text({ req, at: [of, id = '', language], query, say }: Props) {
  const { payload, user, i18n } = req;
  const question = questionOf(query);
  const list = deskAddress(question);
  const collection = collectionNames.find((name) => name === of);
  const locale = translations.find((one) => one === language);
  const record = collection && locale ? await deskRecord(req, collection, id, locale) : null;
  if (!record || !collection || !locale)
    return (
      <>
        <h1>{say('title')}</h1>
        <p>{say('notThere')}</p>
        <p>
          <a href={list}>{say('back')}</a>
        </p>
      </>
    );
  const now = new Date().toISOString();
  const own = languagesOf(user);
  const around = neighbours(await overview(payload), question, own, now, { collection, id, locale });
  const address = (to: typeof around.next) => (to ? deskAddress(question, to) : null);
  const [previous, next] = [address(around.previous), address(around.next)];
  const { dutch, title } = record;
  const state = dutch.textState[locale];
  const made = dutch.provenance?.[locale];
  const name = made?.by ? (await namesOf(payload)).get(made.by) : null;
  const screen = i18n.language === 'en' ? 'en' : 'nl';
  return (
    <>
      <nav className="kw-steps">
        <a href={list}>{say('back')}</a>
        {previous && <a href={previous}>{say('preceding')}</a>}
        {next && <a href={next}>{say('following')}</a>}
        {around.left > 0 && <span className="kw-note">{say('left', { count: around.left })}</span>}
      </nav>
      <div>
        <h1 id="kw-text-title" tabIndex={-1}>
          <bdi lang={defaultLocale}>{title}</bdi>
        </h1>
        <p className="kw-facts">
          <span>{getTranslation(payload.collections[collection].config.labels.singular, i18n)}</span>
          <span>{locales[locale].label}</span>
          <strong>{say(`state.${state}`)}</strong>
          {made?.at && made.how && (
            <span>
              {say('lastStep', {
                how: say(`how.${made.how}`),
                name: name ?? say('somebody'),
                when: ageOf(made.at, now, say),
              })}
            </span>
          )}
          <a href={`/admin/collections/${collection}/${id}?locale=${locale}`}>{say('openForm')}</a>
          <a
            href={previewAddress({ collection, id, slug: dutch.slug, locale }) ?? list}
            target="_blank"
            rel="noreferrer"
          >
            {say('preview')}
          </a>
        </p>
      </div>
      <SideBySide
        key={`${collection}/${id}/${locale}`}
        collection={collection}
        id={id}
        locale={locale}
        updatedAt={dutch.updatedAt}
        fields={shownFields(record.fields, screen, say)}
        mayWrite={roleOf(req) !== 'translator' || own.includes(locale)}
        maySettleAll={editors({ req }) && Object.values(dutch.textState).includes('outdated')}
        next={next}
        previous={previous}
        list={list}
      />
    </>
  );
}
