import { WEBHOOK_EVENTS } from '../lists.js';
import { eventWebhookSchema, pingWebhookSchema, smsWebhookSchema } from '../schema/webhook.js';
import type { WebhookPayload } from '../wire-types.js';
import type { ComponentSchemas } from './component-schemas.js';
import type { Examples } from './example.js';
import type { OpenApi, OpenApiOperation, OpenApiParameter, OpenApiTag } from './open-api.js';
import { WEBHOOK_TEXT } from './webhook-text.js';

export const WEBHOOKS: OpenApiTag = {
  name: 'webhooks',
  description:
    'What a shop’s endpoints are sent, signed by Standard Webhooks 1.0.0. Drop a `webhook-id` that you know.',
};

type Type = WebhookPayload['type'];

const SCHEMAS = Object.fromEntries([
  ...WEBHOOK_EVENTS.map((type) => [type, eventWebhookSchema]),
  ['ping', pingWebhookSchema],
  ['sms_requested', smsWebhookSchema],
]) as Readonly<Record<Type, typeof eventWebhookSchema>>;

const header = (name: string, description: string, example: string): OpenApiParameter => ({
  name,
  in: 'header',
  required: true,
  description,
  schema: { type: 'string' },
  example,
});

const PARAMETERS: readonly OpenApiParameter[] = [
  header(
    'webhook-id',
    'The same each time the message is sent; `id` in its body.',
    '5f0c6a3e-8a51-4f0e-9d43-2f6a8f6f1c11',
  ),
  header('webhook-timestamp', 'When it was sent this time, in seconds since 1970.', '1795166100'),
  header(
    'webhook-signature',
    '`v1,` and HMAC-SHA256 in base64 of id, timestamp and body with full stops between them. One for each secret, with spaces between them.',
    'v1,K5oZfzN95Z9UVu1EsfQmfVNQhnkZ2pj9o9NDN/H/pI4=',
  ),
];

const answer = (description: string) => ({ description, headers: {}, content: {} });

const RESPONSES: OpenApiOperation['responses'] = {
  '2XX': answer('Taken, within ten seconds. What is in the answer is not read.'),
  default: answer(
    'Not taken: it is sent again, for about three days. A 410 ends that at once. `Retry-After` of a 429 or 503 is kept to, up to six hours.',
  ),
};

/** Every message that an endpoint can be sent. */
export const webhooksOf = ({ refTo }: ComponentSchemas, { webhooks }: Examples): OpenApi['webhooks'] =>
  Object.fromEntries(
    (Object.keys(WEBHOOK_TEXT) as Type[]).map((type) => {
      const example = webhooks[type];
      const media = {
        schema: refTo(SCHEMAS[type]),
        ...(example !== undefined && { examples: { example1: { summary: type, value: example } } }),
      };
      const operation: OpenApiOperation = {
        operationId: `${type}_webhook`,
        summary: `Webhook ${type}`,
        description: WEBHOOK_TEXT[type],
        tags: [WEBHOOKS.name],
        'x-repeatable': true,
        security: [],
        parameters: PARAMETERS,
        requestBody: { required: true, content: { 'application/json': media } },
        responses: RESPONSES,
      };
      return [type, { post: operation }];
    }),
  );
