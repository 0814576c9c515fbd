export { ReturnsPortal } from './returns-portal.js';
export { ReturnsTracker } from './returns-tracker.js';
export { ReturnsCaseUpdatedEvent } from './events/returns-case-updated.js';
export { ReturnsPolicy } from './returns-policy.js';
export { ReturnsStepChangedEvent } from './events/returns-step-changed.js';
export { ReturnsSubmittedEvent } from './events/returns-submitted.js';
export { ReturnsFailedEvent } from './events/returns-failed.js';
export { TOKENS, type Token } from './styles/tokens.js';
export { PARTS, type Part } from './styles/parts.js';
