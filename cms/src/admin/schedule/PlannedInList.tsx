import type { BeforeListTableServerProps } from 'payload';
import { Plans } from './Plans.tsx';

/** Above a list: what is planned for its records. */
export const PlannedInList = ({ payload, i18n, collectionConfig }: BeforeListTableServerProps) => (
  <div className="kw-plans">
    <Plans payload={payload} i18n={i18n} of={collectionConfig.slug} />
  </div>
);
