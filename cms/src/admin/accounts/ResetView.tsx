import { MinimalTemplate } from '@payloadcms/next/templates';
import { ChoosePassword } from './ChoosePassword.tsx';

/** The page /admin/reset#<token>, of an invitation and of a forgotten password. What is after `#` reaches no server or log. */
export function ResetView() {
  return (
    <MinimalTemplate className="kw-reset">
      <ChoosePassword />
    </MinimalTemplate>
  );
}
