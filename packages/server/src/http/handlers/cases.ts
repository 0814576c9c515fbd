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
  readCaseDetails: ({ caller, param }) =>
    readDetails(ports, caller.home, { by: 'customer', visit: caller }, param('number')),
  cancelReturn: ({ caller, param }) => cancelReturn(ports, caller, param('number')),
  addShipment: ({ caller, param, body }) => addShipment(ports, caller, param('number'), body),
  addMessage: ({ caller, param, body }) =>
    addMessage(ports, caller.home, { by: 'customer', visit: caller }, param('number'), body),
  uploadFile: ({ caller, body }) => uploadFile(ports, caller.home, caller.orderId, body),
  addEvidence: ({ caller, param, body }) => addEvidence(ports, caller, param('number'), body.files),
  answerCounterOffer: ({ caller, param, body }) =>
    answerCounterOffer(ports, caller, param('number'), param('offer'), body.accept),
  giveFeedback: ({ caller, param, body }) => giveFeedback(ports, caller, param('number'), body),
  readFile: ({ shop, param, query }) => openFile(ports, shop, param('file'), query),
  readCode: ({ shop, param, query }) => openCode(ports, shop, param('number'), query),
  readPrintable: ({ shop, param, query }) => openPrintable(ports, shop, param('number'), query),
});
