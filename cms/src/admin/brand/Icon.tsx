import { markUrl } from './mark.ts';

/** Our mark, in the place of Payload's, above every page of the admin. Its link says where it leads. */
export const Icon = () => <img src={markUrl} alt="" width="24" height="24" />;
