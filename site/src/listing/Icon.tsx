import { mirrored, pictograms } from '../ui/pictograms.ts';
import type { PictogramName } from '../ui/pictograms.ts';

/** `ui/Pictogram.astro` for components that also run in the browser. */
export const Icon = ({ name, size = 24 }: { name: PictogramName; size?: number }) => (
  <svg
    className={mirrored.has(name) ? 'pictogram mirrored' : 'pictogram'}
    width={size}
    height={size}
    viewBox="0 0 24 24"
    aria-hidden="true"
    dangerouslySetInnerHTML={{ __html: pictograms[name] }}
  />
);
