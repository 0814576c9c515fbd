// Templates are compiled in the page, so that this example needs no build of Angular's own.
import '@angular/compiler';
import '@returns-portal/portal/define';
import { Component, CUSTOM_ELEMENTS_SCHEMA, provideZonelessChangeDetection, signal } from '@angular/core';
import { bootstrapApplication } from '@angular/platform-browser';
import type { ReturnsStepChangedEvent, ReturnsSubmittedEvent } from '@returns-portal/portal';
import { sampleShop } from '../shared/sample-shop.ts';

@Component({
  selector: 'app-returns',
  // An element that is no component of Angular's.
  schemas: [CUSTOM_ELEMENTS_SCHEMA],
  template: `
    <p>
      Step: <output id="step">{{ step() }}</output>. Registered: <output id="numbers">{{ numbers().join() }}</output>
    </p>
    <returns-portal
      locale="en"
      [adapter]="adapter"
      (returns-step-changed)="onStep($event)"
      (returns-submitted)="onSubmitted($event)"
    ></returns-portal>
  `,
})
class Returns {
  readonly adapter = sampleShop();
  readonly step = signal('lookup');
  readonly numbers = signal<readonly string[]>([]);

  onStep({ detail }: ReturnsStepChangedEvent): void {
    this.step.set(detail.step);
  }

  onSubmitted({ detail }: ReturnsSubmittedEvent): void {
    this.numbers.set(detail.numbers);
  }
}

document.querySelector('#app')!.append(document.createElement('app-returns'));
await bootstrapApplication(Returns, { providers: [provideZonelessChangeDetection()] });
