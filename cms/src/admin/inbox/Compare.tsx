import type { Row } from '../../inbox/compare.ts';
import type { InboxWords } from './words/index.ts';

type Props = {
  rows: Row[];
  /** What the right side is: the same thing, or one that it looks like; null when nothing stands. */
  stands: { title: string; isSame: boolean } | null;
  /** Whether it still waits: of what was handled, nothing is said about what stands. */
  waits: boolean;
  words: InboxWords;
};

function Side({ values, words }: { values: string[]; words: InboxWords }) {
  if (values.length === 0) return <span className="kw-note">{words.empty}</span>;
  return values.map((value) => (
    <p key={value} dir="auto">
      {value}
    </p>
  ));
}

/** What was sent beside what stands now, question by question. */
export function Compare({ rows, stands, waits, words }: Props) {
  const heading = stands?.isSame === false ? words.doubles : words.stands;
  return (
    <section className="kw-card" aria-labelledby="kw-compare">
      <h2 id="kw-compare">{words.compare}</h2>
      {stands === null && waits && <p>{words.nothingStands}</p>}
      <table className="kw-compare">
        <thead>
          <tr>
            <th scope="col">{words.question}</th>
            <th scope="col">{words.sent}</th>
            {stands !== null && (
              <th scope="col">
                {heading} <bdi className="kw-note">{stands.title}</bdi>
              </th>
            )}
          </tr>
        </thead>
        <tbody>
          {rows.map(({ name, label, sent, stands: standing, differs }) => (
            <tr key={name} className={differs ? 'kw-differs' : undefined}>
              <th scope="row">
                {label} {differs && <span className="kw-mark">{words.differs}</span>}
              </th>
              <td data-heading={words.sent}>
                <Side values={sent} words={words} />
              </td>
              {stands !== null && (
                <td data-heading={heading}>
                  <Side values={standing} words={words} />
                </td>
              )}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
