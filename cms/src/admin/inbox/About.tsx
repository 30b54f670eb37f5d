import type { Contact, Submission } from '../../payload-types.ts';
import type { InboxWords } from './words/index.ts';

type Props = { submission: Submission; contact: Contact | null; words: InboxWords };

/** Who sent it: only for questions about this submission. */
export function Sender({ contact, words }: Pick<Props, 'contact' | 'words'>) {
  return (
    <section className="kw-card" aria-labelledby="kw-contact">
      <h2 id="kw-contact">{words.contact}</h2>
      {contact ? (
        <>
          <p>{words.contactText}</p>
          <dl className="kw-state">
            {contact.name && (
              <div>
                <dt>{words.name}</dt>
                <dd dir="auto">{contact.name}</dd>
              </div>
            )}
            <div>
              <dt>{words.email}</dt>
              <dd>
                <a href={`mailto:${contact.email}`} dir="ltr">
                  {contact.email}
                </a>{' '}
                {contact.confirmed ? words.confirmedAddress : words.unconfirmedAddress}
              </dd>
            </div>
            {contact.phone && (
              <div>
                <dt>{words.phone}</dt>
                <dd dir="ltr">{contact.phone}</dd>
              </div>
            )}
          </dl>
        </>
      ) : (
        <p>{words.noContact}</p>
      )}
    </section>
  );
}

/** What was asked and answered, and why it was rejected. */
export function Conversation({ submission, words }: Pick<Props, 'submission' | 'words'>) {
  const parts = [
    [words.ourQuestion, submission.question],
    [words.theirAnswer, submission.answer],
    [words.ourReason, submission.reason],
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
