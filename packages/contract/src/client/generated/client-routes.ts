// Made by `npm run contract` from the schemas of the contract. Do not edit.

import type { AnswerOf, ClientFileRoute, ClientRoute } from '../client-route.js';
import { shared28, shared27, shared29, shared30, shared31, shared5, shared36, shared34, shared26, shared46, shared47, shared65, shared66, shared49, shared50, shared67 } from './shapes.js';

export const lookUpOrder: ClientRoute<AnswerOf<'lookUpOrder'>> = { method: 'POST', path: '/v1/shops/{shop}/lookups', answer: shared28 };
export const readOrder: ClientRoute<AnswerOf<'readOrder'>> = { method: 'GET', path: '/v1/shops/{shop}/order', answer: shared27 };
export const createQuote: ClientRoute<AnswerOf<'createQuote'>> = { method: 'POST', path: '/v1/shops/{shop}/quotes', answer: { id: "s", expiresAt: "t", selection: { items: [{ lineId: "s", quantity: "i", choice: shared29 }], methods: [{ seller: "s", code: "s", "parcels?": "i" }] }, refund: { currency: "c", sellers: [shared30], refund: "i", credit: "i", owed: "i", payments: shared31 }, policies: [{ seller: "s", version: "s", effectiveFrom: "d" }], sendBackBy: shared5, refundBy: [null, "d"] } };
export const submitReturn: ClientRoute<AnswerOf<'submitReturn'>> = { method: 'POST', path: '/v1/shops/{shop}/returns', repeatable: true, answer: shared36 };
export const readCase: ClientRoute<AnswerOf<'readCase'>> = { method: 'GET', path: '/v1/shops/{shop}/returns/{number}', answer: shared34 };
export const readShop: ClientRoute<AnswerOf<'readShop'>> = { method: 'GET', path: '/v1/shops/{shop}', answer: { id: "s", name: "s", lookup: { contacts: ["=email|postcode|phone"], code: "b" }, contact: { email: [null, "s"], phone: [null, "s"], url: [null, "s"] }, signIn: "b" } };
export const confirmCode: ClientRoute<AnswerOf<'confirmCode'>> = { method: 'POST', path: '/v1/shops/{shop}/verifications/{verification}', answer: shared28 };
export const listOrders: ClientRoute<AnswerOf<'listOrders'>> = { method: 'GET', path: '/v1/shops/{shop}/orders', answer: { orders: [{ number: "s", placedOn: "d", currency: "c", lines: [{ title: "s", variant: [null, "s"], image: [null, "s"], quantity: "i" }], cases: shared26 }], next: [null, "s"] } };
export const openOrder: ClientRoute<AnswerOf<'openOrder'>> = { method: 'POST', path: '/v1/shops/{shop}/orders/{number}/tokens', repeatable: true, answer: shared28 };
export const readShopPolicy: ClientRoute<AnswerOf<'readShopPolicy'>> = { method: 'GET', path: '/v1/shops/{shop}/policy', answer: { shop: { id: "s", name: "s" }, version: "s", effectiveFrom: "d", country: "k", currency: "c", facts: shared46, operator: [null, { id: "s", name: "s", facts: shared46 }], names: shared47, markup: [null, { "*": "*" }] } };
export const readCaseDetails: ClientRoute<AnswerOf<'readCaseDetails'>> = { method: 'GET', path: '/v1/shops/{shop}/returns/{number}/details', answer: shared65 };
export const cancelReturn: ClientRoute<AnswerOf<'cancelReturn'>> = { method: 'POST', path: '/v1/shops/{shop}/returns/{number}/cancellation', repeatable: true, answer: shared65 };
export const addShipment: ClientRoute<AnswerOf<'addShipment'>> = { method: 'POST', path: '/v1/shops/{shop}/returns/{number}/shipments', repeatable: true, answer: shared65 };
export const addMessage: ClientRoute<AnswerOf<'addMessage'>> = { method: 'POST', path: '/v1/shops/{shop}/returns/{number}/messages', repeatable: true, answer: shared65 };
export const uploadFile: ClientRoute<AnswerOf<'uploadFile'>> = { method: 'POST', path: '/v1/shops/{shop}/files', answer: shared66 };
export const addEvidence: ClientRoute<AnswerOf<'addEvidence'>> = { method: 'POST', path: '/v1/shops/{shop}/returns/{number}/evidence', repeatable: true, answer: shared65 };
export const answerCounterOffer: ClientRoute<AnswerOf<'answerCounterOffer'>> = { method: 'POST', path: '/v1/shops/{shop}/returns/{number}/counter-offers/{offer}/answer', repeatable: true, answer: shared65 };
export const giveFeedback: ClientRoute<AnswerOf<'giveFeedback'>> = { method: 'POST', path: '/v1/shops/{shop}/returns/{number}/feedback', repeatable: true, answer: shared65 };
export const readFile: ClientFileRoute = { method: 'GET', path: '/v1/shops/{shop}/files/{file}', answer: 'file' };
export const readCode: ClientFileRoute = { method: 'GET', path: '/v1/shops/{shop}/returns/{number}/code', answer: 'file' };
export const readPrintable: ClientFileRoute = { method: 'GET', path: '/v1/shops/{shop}/returns/{number}/printable', answer: 'file' };
export const listPoints: ClientRoute<AnswerOf<'listPoints'>> = { method: 'GET', path: '/v1/shops/{shop}/points', answer: { points: [shared49] } };
export const listSlots: ClientRoute<AnswerOf<'listSlots'>> = { method: 'GET', path: '/v1/shops/{shop}/slots', answer: { slots: [shared50] } };
export const listVariants: ClientRoute<AnswerOf<'listVariants'>> = { method: 'GET', path: '/v1/shops/{shop}/variants', answer: { variants: [{ sku: "s", product: [null, "s"], title: "s", variant: [null, "s"], image: [null, "s"], currency: "c", unitPrice: "i", available: "i", suggested: "b" }] } };
export const declareWithdrawal: ClientRoute<AnswerOf<'declareWithdrawal'>> = { method: 'POST', path: '/v1/shops/{shop}/withdrawals', repeatable: true, answer: { id: "s", number: "s", receivedAt: "t", confirmedAt: [null, "t"], timeZone: "z", locale: "=fr|ro|en", statement: shared67, text: "s", hash: "s", receipts: { pdf: { path: "s", expiresAt: "t" }, text: { path: "s", expiresAt: "t" } } } };
export const readWithdrawalReceipt: ClientFileRoute = { method: 'GET', path: '/v1/shops/{shop}/withdrawals/{withdrawal}/receipts/{format}', answer: 'file' };
export const checkWithdrawals: ClientRoute<AnswerOf<'checkWithdrawals'>> = { method: 'GET', path: '/v1/shops/{shop}/withdrawal-availability', answer: { available: true, checkedAt: "t" } };
