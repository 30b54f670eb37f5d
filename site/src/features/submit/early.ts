/**
 * Runs in the page before it is painted: a form that will be shown step by step shows its first step, so that nothing
 * moves when its script is there. When that does not come within ten seconds, the whole form is shown, and works.
 */
export const early =
  "let c=document.documentElement.classList;c.add('stepping');setTimeout(()=>document.querySelector('.submission[data-ready]')||c.remove('stepping'),1e4)";
