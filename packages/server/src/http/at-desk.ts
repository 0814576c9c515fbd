import type { StaffCase } from '@returns-portal/contract';
import { deskOf, type DeskCall } from '../desk/desk-at.js';
import { readStaffCase } from '../desk/staff-case.js';
import type { Ports } from '../ports/ports.js';
import { staffOf, type StaffCall } from './staff-of.js';

/** The desk on which the return is that a call names. */
export const deskFor = (ports: Ports, call: StaffCall): Promise<DeskCall> =>
  deskOf(ports, call.shop, staffOf(call), call.param('number'));

/** Changes the return that a call names, and answers how staff sees it then. */
export const atDesk = async (
  ports: Ports,
  call: StaffCall,
  change: (desk: DeskCall, number: string) => Promise<unknown>,
): Promise<StaffCase> => {
  const desk = await deskFor(ports, call);
  const number = call.param('number');
  await change(desk, number);
  return readStaffCase(desk, number);
};
