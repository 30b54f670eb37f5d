import agenda from './agenda.json' with { type: 'json' };
import ask from './ask.json' with { type: 'json' };
import audiences from './audiences.json' with { type: 'json' };
import common from './common.json' with { type: 'json' };
import facts from './facts.json' with { type: 'json' };
import finder from './finder.json' with { type: 'json' };
import forproviders from './forproviders.json' with { type: 'json' };
import guides from './guides.json' with { type: 'json' };
import home from './home.json' with { type: 'json' };
import listing from './listing.json' with { type: 'json' };
import myprice from './myprice.json' with { type: 'json' };
import myway from './myway.json' with { type: 'json' };
import nextstep from './nextstep.json' with { type: 'json' };
import notices from './notices.json' with { type: 'json' };
import offer from './offer.json' with { type: 'json' };
import offline from './offline.json' with { type: 'json' };
import opendata from './opendata.json' with { type: 'json' };
import paper from './paper.json' with { type: 'json' };
import passes from './passes.json' with { type: 'json' };
import providers from './providers.json' with { type: 'json' };
import rooms from './rooms.json' with { type: 'json' };
import routekaart from './routekaart.json' with { type: 'json' };
import search from './search.json' with { type: 'json' };
import shortlist from './shortlist.json' with { type: 'json' };
import stories from './stories.json' with { type: 'json' };
import submit from './submit.json' with { type: 'json' };

export const ar = {
  ...agenda,
  ...ask,
  ...audiences,
  ...common,
  ...facts,
  ...finder,
  ...forproviders,
  ...guides,
  ...home,
  ...listing,
  ...myprice,
  ...myway,
  ...nextstep,
  ...notices,
  ...offer,
  ...offline,
  ...opendata,
  ...paper,
  ...passes,
  ...providers,
  ...rooms,
  ...routekaart,
  ...search,
  ...shortlist,
  ...stories,
  ...submit,
};
