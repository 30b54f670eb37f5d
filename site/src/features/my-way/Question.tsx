import type { ReactNode } from 'react';
import { Icon } from '../../listing/Icon.tsx';
import type { PictogramName } from '../../ui/pictograms.ts';

type Props = { icon: PictogramName; title: string; children: ReactNode };

/** One question: a stop on the line of the form. */
export const Question = ({ icon, title, children }: Props) => (
  <fieldset>
    <legend>
      <span className="badge">
        <Icon name={icon} />
      </span>
      {title}
    </legend>
    <div className="answers">{children}</div>
  </fieldset>
);
