import { markUrl } from './mark.ts';

/** Our mark and name, in the place of Payload's, where people log in. */
export const Logo = () => (
  <p className="kw-logo">
    <img src={markUrl} alt="" width="48" height="48" />
    Haagse Kunstwijzer
  </p>
);
