import accounts from './accounts.json' with { type: 'json' };
import common from './common.json' with { type: 'json' };
import home from './home.json' with { type: 'json' };
import inbox from './inbox.json' with { type: 'json' };
import issues from './issues.json' with { type: 'json' };
import live from './live.json' with { type: 'json' };
import receipt from './receipt.json' with { type: 'json' };
import refused from './refused.json' with { type: 'json' };
import route from './route.json' with { type: 'json' };
import schedule from './schedule.json' with { type: 'json' };
import search from './search.json' with { type: 'json' };
import server from './server.json' with { type: 'json' };
import site from './site.json' with { type: 'json' };
import sources from './sources.json' with { type: 'json' };
import toConfirm from './toConfirm.json' with { type: 'json' };
import translate from './translate.json' with { type: 'json' };
import trash from './trash.json' with { type: 'json' };
import unsaved from './unsaved.json' with { type: 'json' };
import usedIn from './usedIn.json' with { type: 'json' };
import versions from './versions.json' with { type: 'json' };

export const nl = {
  accounts,
  common,
  home,
  inbox,
  issues,
  live,
  receipt,
  refused,
  route,
  schedule,
  search,
  server,
  site,
  sources,
  toConfirm,
  translate,
  trash,
  unsaved,
  usedIn,
  versions,
};
