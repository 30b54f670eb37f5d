import { redirect } from 'next/navigation';
import type { AdminViewServerProps } from 'payload';
import { getSafeRedirect } from 'payload/shared';
import { Logo } from '../brand/Logo.tsx';
import { LoginForm } from './LoginForm.tsx';

/** The page /admin/login. In the place of Payload's, which knows no steps. */
export function LoginView({ initPageResult, searchParams }: AdminViewServerProps) {
  const { user, payload } = initPageResult.req;
  const { routes } = payload.config;
  const asked = searchParams?.redirect;
  const to = getSafeRedirect({ fallbackTo: routes.admin, redirectTo: typeof asked === 'string' ? asked : '' });
  if (user) redirect(to);
  return (
    <>
      <Logo />
      <LoginForm to={to} forgot={`${routes.admin}${payload.config.admin.routes.forgot}`} />
    </>
  );
}
