import { sendKeys } from '@web/test-runner-commands';
import type { Portal } from './portal.ts';

export const press = (key: string): Promise<void> => sendKeys({ press: key });
export const write = (text: string): Promise<void> => sendKeys({ type: text });

/** Presses Tab until the focus is on a match inside the element, as a person without a mouse would. */
export const tabTo = async ({ element }: Portal, selector: string): Promise<void> => {
  for (let presses = 0; presses < 60; presses += 1) {
    if (element.shadowRoot?.activeElement?.matches(selector)) return;
    await press('Tab');
  }
  throw new Error(`Sixty tabs did not lead to ${selector}`);
};
