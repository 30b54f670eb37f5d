import { districts, keysOf } from '@kunstwijzer/content/model';
import type { Snapshot } from '@kunstwijzer/content/model';
import { crowds, forms, subjectName } from './names.ts';
import type { Form, Subject } from './names.ts';

/** Everything there is a leaflet and a poster of: each district for each crowd, and the passes that The Hague may have. */
export const subjectsOf = ({ passes }: Pick<Snapshot, 'passes'>): Subject[] => [
  ...keysOf(districts).flatMap((district) =>
    keysOf(crowds).map((crowd): Subject => ({ kind: 'district', district, crowd })),
  ),
  ...passes.filter(({ inTheHague }) => inTheHague !== 'no').map(({ slug }): Subject => ({ kind: 'pass', slug })),
];

/** The files of all subjects, as the route of a PDF names them: `laak-kinderen-folder`. */
export const filesOf = (snapshot: Pick<Snapshot, 'passes'>): { subject: Subject; form: Form; file: string }[] =>
  subjectsOf(snapshot).flatMap((subject) =>
    forms.map((form) => ({ subject, form, file: `${subjectName(subject)}-${form}` })),
  );
