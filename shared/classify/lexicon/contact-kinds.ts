import type { Category } from '../classification.ts';
import type { ActionName, ThemeName } from './contact-lexicon.ts';

/** What a contact is by its action and its theme. */
export type ContactKind = {
  readonly action: ActionName | '*';
  /** `*`: any theme or none. */
  readonly theme: ThemeName | '*';
  readonly category: Category;
  /** Who travels or sends: the one in front of the words, the one behind them, or neither. */
  readonly mover: 'subject' | 'object' | 'none';
  /** How telling the words are by themselves, 1 to 3. */
  readonly strength: number;
};

/** Every known kind of contact; the first line that applies decides. */
export const CONTACT_KINDS: readonly ContactKind[] = [
  { action: 'send', theme: 'message', category: 'SUPPORT', mover: 'subject', strength: 3 },
  { action: 'host', theme: 'message', category: 'SUPPORT', mover: 'object', strength: 3 },
  { action: 'host', theme: 'arms', category: 'COOPERATE', mover: 'object', strength: 3 },
  { action: 'perform', theme: 'message', category: 'SUPPORT', mover: 'none', strength: 3 },
  { action: 'visit', theme: 'culture', category: 'COOPERATE', mover: 'subject', strength: 3 },
  { action: 'take', theme: 'message', category: 'SUPPORT', mover: 'object', strength: 2 },
  { action: 'greet', theme: 'message', category: 'SUPPORT', mover: 'subject', strength: 3 },
  { action: 'greet', theme: '*', category: 'CONSULT', mover: 'object', strength: 2 },
  { action: 'congratulate', theme: '*', category: 'SUPPORT', mover: 'subject', strength: 3 },
  { action: 'send', theme: 'aid', category: 'AID', mover: 'subject', strength: 3 },
  { action: 'donate', theme: '*', category: 'AID', mover: 'subject', strength: 3 },
  { action: 'send', theme: 'arms', category: 'COOPERATE', mover: 'subject', strength: 3 },
  { action: 'send', theme: 'troops', category: 'COOPERATE', mover: 'subject', strength: 3 },
  { action: 'send', theme: 'trade', category: 'COOPERATE', mover: 'subject', strength: 2 },
  { action: 'send', theme: 'culture', category: 'COOPERATE', mover: 'subject', strength: 2 },
  { action: 'send', theme: 'delegation', category: 'CONSULT', mover: 'subject', strength: 3 },
  { action: 'take', theme: 'arms', category: 'COOPERATE', mover: 'object', strength: 3 },
  { action: 'take', theme: 'trade', category: 'COOPERATE', mover: 'object', strength: 2 },
  { action: 'take', theme: 'aid', category: 'AID', mover: 'object', strength: 2 },
  { action: 'export', theme: 'arms', category: 'COOPERATE', mover: 'subject', strength: 3 },
  { action: 'export', theme: '*', category: 'COOPERATE', mover: 'subject', strength: 2 },
  { action: 'sign', theme: 'agreement', category: 'SUPPORT', mover: 'none', strength: 3 },
  { action: 'expel', theme: 'prisoner', category: 'RELEASE', mover: 'subject', strength: 3 },
  { action: 'expel', theme: '*', category: 'RUPTURE', mover: 'subject', strength: 2 },
  { action: 'release', theme: 'prisoner', category: 'RELEASE', mover: 'subject', strength: 3 },
  { action: 'close', theme: 'embassy', category: 'RUPTURE', mover: 'subject', strength: 3 },
  { action: 'close', theme: 'ties', category: 'RUPTURE', mover: 'subject', strength: 3 },
  { action: 'close', theme: 'agreement', category: 'RUPTURE', mover: 'subject', strength: 2 },
  { action: 'reopen', theme: 'embassy', category: 'SUPPORT', mover: 'none', strength: 3 },
  { action: 'reopen', theme: 'ties', category: 'SUPPORT', mover: 'none', strength: 2 },
  { action: 'reopen', theme: 'trade', category: 'COOPERATE', mover: 'none', strength: 3 },
  { action: 'reopen', theme: 'culture', category: 'COOPERATE', mover: 'none', strength: 2 },
  { action: 'vow', theme: 'ties', category: 'SUPPORT', mover: 'subject', strength: 2 },
  { action: 'vow', theme: '*', category: 'SUPPORT', mover: 'subject', strength: 1 },
  { action: 'release', theme: '*', category: 'RELEASE', mover: 'subject', strength: 1 },
  { action: 'seek', theme: 'arms', category: 'CONSULT', mover: 'none', strength: 2 },
  { action: 'fight', theme: '*', category: 'COOPERATE', mover: 'subject', strength: 2 },
  { action: 'perform', theme: 'culture', category: 'COOPERATE', mover: 'none', strength: 2 },
  { action: 'perform', theme: 'trade', category: 'COOPERATE', mover: 'none', strength: 2 },
  { action: 'perform', theme: '*', category: 'COOPERATE', mover: 'subject', strength: 1 },
  { action: 'appoint', theme: 'delegation', category: 'CONSULT', mover: 'subject', strength: 2 },
  { action: 'invite', theme: '*', category: 'CONSULT', mover: 'object', strength: 2 },
  { action: 'meet', theme: '*', category: 'CONSULT', mover: 'none', strength: 3 },
  { action: 'visit', theme: '*', category: 'CONSULT', mover: 'subject', strength: 3 },
  { action: 'host', theme: '*', category: 'CONSULT', mover: 'object', strength: 2 },
  { action: 'discuss', theme: '*', category: 'CONSULT', mover: 'none', strength: 1 },
  { action: '*', theme: 'message', category: 'SUPPORT', mover: 'subject', strength: 2 },
  { action: '*', theme: 'delegation', category: 'CONSULT', mover: 'subject', strength: 1 },
  { action: '*', theme: 'arms', category: 'COOPERATE', mover: 'none', strength: 1 },
  { action: '*', theme: 'troops', category: 'COOPERATE', mover: 'subject', strength: 1 },
  { action: '*', theme: 'trade', category: 'COOPERATE', mover: 'none', strength: 1 },
  { action: '*', theme: 'culture', category: 'COOPERATE', mover: 'none', strength: 1 },
  { action: '*', theme: 'aid', category: 'AID', mover: 'none', strength: 1 },
  { action: '*', theme: 'agreement', category: 'SUPPORT', mover: 'none', strength: 1 },
];
