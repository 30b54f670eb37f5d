import { DefaultTemplate } from '@payloadcms/next/templates';
import { Gutter } from '@payloadcms/ui';
import { redirect } from 'next/navigation';
import type { AdminViewServerProps } from 'payload';
import type { ReactNode } from 'react';

type Props = Pick<AdminViewServerProps, 'initPageResult' | 'params' | 'searchParams'> & {
  /** The address of the view, such as `/admin/inbox`: who is not logged in comes back to it. */
  address: string;
  /** Classes of the page besides that of the dashboard. */
  className?: string;
  children: ReactNode;
};

/** A page of the admin that is ours, in the frame of Payload's own: its menu, its header and who is logged in. */
export function ViewFrame({ initPageResult, params, searchParams, address, className = '', children }: Props) {
  const { req, permissions, visibleEntities, locale } = initPageResult;
  // Payload shows views of our own to everybody.
  if (!req.user) redirect(`/admin/login?redirect=${encodeURIComponent(address)}`);
  return (
    <DefaultTemplate
      i18n={req.i18n}
      locale={locale}
      params={params}
      payload={req.payload}
      permissions={permissions}
      req={req}
      searchParams={searchParams}
      user={req.user}
      viewActions={req.payload.config.admin.components.actions}
      visibleEntities={visibleEntities}
    >
      <Gutter>
        <div className={`kw-dashboard ${className}`.trim()}>{children}</div>
      </Gutter>
    </DefaultTemplate>
  );
}
