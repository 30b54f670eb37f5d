import { bronnen } from './bronnen.ts';
import type { WrittenGuide } from './guide.ts';
import { over } from './over.ts';
import { privacy } from './privacy.ts';
import { toegankelijkheid } from './toegankelijkheid.ts';
import { voorBuurtwerkers } from './voor-buurtwerkers.ts';
import { voorLeraren } from './voor-leraren.ts';
import { voorOuders } from './voor-ouders.ts';
import { werkgroepTechnologie } from './werkgroep-technologie.ts';

/** The guides that the editors wrote themselves, in four languages. */
export const writtenGuides: WrittenGuide[] = [
  over,
  toegankelijkheid,
  privacy,
  bronnen,
  voorOuders,
  voorLeraren,
  voorBuurtwerkers,
  werkgroepTechnologie,
];
