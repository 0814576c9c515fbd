export {
  verifyWebhook,
  type VerifiedWebhook,
  type WebhookFailure,
  type WebhookHeaders,
  type WebhookToVerify,
} from './verify-webhook.js';
export type {
  EventWebhook,
  PingWebhook,
  ReturnCase,
  SmsWebhook,
  WebhookEventType,
  WebhookPayload,
} from '@returns-portal/contract';
