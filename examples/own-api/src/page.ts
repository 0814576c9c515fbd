import '@returns-portal/portal/define';
import type { ReturnsPortal } from '@returns-portal/portal';
import { ownApiAdapter } from './adapter.ts';
import { policy } from './policy.ts';

const element = document.querySelector<ReturnsPortal>('returns-portal');
const locale = new URLSearchParams(location.search).get('lang');

if (element) {
  if (locale) {
    element.setAttribute('locale', locale);
    document.documentElement.lang = locale;
  }
  element.adapter = ownApiAdapter({ endpoint: '/api/v2', policy, name: 'Corbul de hârtie' });
}
