export { AREAS, type Area } from './areas.js';
export type { Check } from './check.js';
export type { Ability, Need } from './need.js';
export { CHECKS } from './checks/index.js';
export { DEMO_CHECKS } from './demo-checks/demo-checks.js';
export { createBench, tidyUp, type Bench } from './bench.js';
export { runCheck, type Outcome } from './run-check.js';
export { runChecks, type CheckResult, type ChecksRun } from './run-checks.js';
export { CheckFailure, NotApplicable } from './failure.js';
export { explainFailure } from './explain-failure.js';
export { SCENARIO_PROMISES, type ScenarioPromise } from './scenario-promises.js';
export type {
  AdapterUnderTest,
  HttpUnderTest,
  KnownCustomer,
  KnownOrder,
  OrderUnderTest,
  SignedIn,
  TakeOrder,
} from './subject.js';
