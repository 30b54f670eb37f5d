import type { Contact, Submission } from '../../payload-types.ts';
import type { Translate } from '../../i18n/words.ts';

type Props = { submission: Submission; contact: Contact | null; t: Translate };

/** Who sent it: only for questions about this submission. */
export function Sender({ contact, t }: Pick<Props, 'contact' | 't'>) {
  return (
    <section className="kw-card" aria-labelledby="kw-contact">
      <h2 id="kw-contact">{t('inbox:contact')}</h2>
      {contact ? (
        <>
          <p>{t('inbox:contactText')}</p>
          <dl className="kw-state">
            {contact.name && (
              <div>
                <dt>{t('inbox:name')}</dt>
                <dd dir="auto">{contact.name}</dd>
              </div>
            )}
            <div>
              <dt>{t('inbox:email')}</dt>
              <dd>
                <a href={`mailto:${contact.email}`} dir="ltr">
                  {contact.email}
                </a>{' '}
                {contact.confirmed ? t('inbox:confirmedAddress') : t('inbox:unconfirmedAddress')}
              </dd>
            </div>
            {contact.phone && (
              <div>
                <dt>{t('inbox:phone')}</dt>
                <dd dir="ltr">{contact.phone}</dd>
              </div>
            )}
          </dl>
        </>
      ) : (
        <p>{t('inbox:noContact')}</p>
      )}
    </section>
  );
}

/** What was asked and answered, and why it was rejected. */
export function Conversation({ submission, t }: Pick<Props, 'submission' | 't'>) {
  const parts = [
    [t('inbox:ourQuestion'), submission.question],
    [t('inbox:theirAnswer'), submission.answer],
    [t('inbox:ourReason'), submission.reason],
  ].filter((part): part is [string, string] => Boolean(part[1]));
  if (parts.length === 0) return null;
  return (
    <section className="kw-card">
      {parts.map(([heading, text]) => (
        <div key={heading}>
          <h2>{heading}</h2>
          <p dir="auto" className="kw-quote">
            {text}
          </p>
        </div>
      ))}
    </section>
  );
}
