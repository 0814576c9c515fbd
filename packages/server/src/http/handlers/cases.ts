import type { caseRoutes } from '@returns-portal/contract';
import { addEvidence } from '../../cases/add-evidence.js';
import { addMessage } from '../../cases/add-message.js';
import { addShipment } from '../../cases/add-shipment.js';
import { answerCounterOffer } from '../../cases/answer-counter-offer.js';
import { cancelReturn } from '../../cases/cancel-return.js';
import { giveFeedback } from '../../cases/give-feedback.js';
import { readDetails } from '../../cases/open-case.js';
import { openFile } from '../../evidence/open-file.js';
import { uploadFile } from '../../evidence/upload-file.js';
import type { Ports } from '../../ports/ports.js';
import { openCode } from '../../shipping/open-code.js';
import { openPrintable } from '../../shipping/open-printable.js';
import type { Handlers } from '../call.js';

export const caseHandlers = (ports: Ports): Handlers<keyof typeof caseRoutes> => ({
  readCaseDetails: ({ shop, caller, param }) =>
    readDetails(ports, shop, { by: 'customer', orderId: caller.orderId }, param('number')),
  cancelReturn: ({ shop, caller, param }) => cancelReturn(ports, shop, caller.orderId, param('number')),
  addShipment: ({ shop, caller, param, body }) => addShipment(ports, shop, caller.orderId, param('number'), body),
  addMessage: ({ shop, caller, param, body }) =>
    addMessage(ports, shop, { by: 'customer', orderId: caller.orderId }, param('number'), body),
  uploadFile: ({ shop, caller, body }) => uploadFile(ports, shop, caller.orderId, body),
  addEvidence: ({ shop, caller, param, body }) => addEvidence(ports, shop, caller.orderId, param('number'), body.files),
  answerCounterOffer: ({ shop, caller, param, body }) =>
    answerCounterOffer(ports, shop, caller.orderId, param('number'), param('offer'), body.accept),
  giveFeedback: ({ shop, caller, param, body }) => giveFeedback(ports, shop, caller.orderId, param('number'), body),
  readFile: ({ shop, param, query }) => openFile(ports, shop, param('file'), query),
  readCode: ({ shop, param, query }) => openCode(ports, shop, param('number'), query),
  readPrintable: ({ shop, param, query }) => openPrintable(ports, shop, param('number'), query),
});
