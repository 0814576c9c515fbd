import '@returns-portal/portal/define';
import type {} from '@returns-portal/portal/react';
import { useState } from 'react';
import { createRoot } from 'react-dom/client';
import { sampleShop } from '../shared/sample-shop.ts';

const adapter = sampleShop();

const Returns = () => {
  const [step, setStep] = useState('lookup');
  const [numbers, setNumbers] = useState<readonly string[]>([]);
  return (
    <>
      <p>
        Step: <output id="step">{step}</output>. Registered: <output id="numbers">{numbers.join()}</output>
      </p>
      <returns-portal
        locale="en"
        adapter={adapter}
        onreturns-step-changed={({ detail }) => setStep(detail.step)}
        onreturns-submitted={({ detail }) => setNumbers(detail.numbers)}
      />
    </>
  );
};

createRoot(document.querySelector('#app')!).render(<Returns />);
