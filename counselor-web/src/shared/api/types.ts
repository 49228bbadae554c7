import type {
  DeskAlarm,
  DeskCardForm,
  DeskCasework,
  DeskChanges,
  DeskContractKind,
  DeskDisclosure,
  DeskExport,
  DeskHead,
  DeskHours,
  DeskIdentification,
  DeskIntake,
  DeskMemo,
  DeskMessage,
  DeskRestriction,
  DeskRow,
  DeskRows,
  DeskSession,
  DeskTagGroup,
  DeskTemplate,
  DeskTrailPage,
  DisclosureCase,
  DisclosurePerson,
  MessageOriginal,
  StaffAbsence,
  StaffList,
  StaffMember,
} from '@madoguchi/web-kit/api';

export type Session = DeskSession;
export type Alarm = DeskAlarm;
export type Row = DeskRow;
export type Hours = DeskHours;
export type Rows = DeskRows;
export type Counts = DeskRows['counts'];
export type ListName = 'waiting' | 'mine' | 'unattended' | 'all' | 'closed';
export type Presence = DeskAlarm['presence'];
export type TrailPage = DeskTrailPage;
export type TrailLine = DeskTrailPage['items'][number];
export type Absence = StaffAbsence;
export type Head = DeskHead;
export type Intake = DeskIntake;
export type IntakeAnswer = DeskIntake['answers'][number];
export type Message = DeskMessage;
export type Attached = NonNullable<Message['image']>;
export type Changes = DeskChanges;
export type RedactionReason = NonNullable<Message['redaction']>['reason'];
export type Template = DeskTemplate;
export type Export = DeskExport;
export type { ExportChoice, NewExport, NewTemplate } from '@madoguchi/web-kit/api';
export type Original = MessageOriginal;
export type Handover = NonNullable<DeskRow['handover']>;
export type Viewer = DeskHead['viewers'][number];
export type Colleague = StaffMember;
export type Restriction = DeskRestriction;
export type Staff = StaffList;
export type BoardLimits = StaffList['limits'];
export type CaseworkRecords = DeskCasework;
export type Written = DeskCasework['tags']['written'];
export type Tag = DeskCasework['tags']['chosen'][number];
export type TagGroup = DeskTagGroup;
export type Memo = DeskMemo;
export type Step = DeskMemo['course'][number];
export type CardForm = DeskCardForm;
export type CardField = DeskCardForm['fields'][number];
export type CardEntry = DeskCasework['card']['entries'][number];
export type CaseDeadline = DeskCasework['deadline']['deadline'];
export type ContractKind = DeskContractKind;
export type Term = TagGroup['tags'][number];
export type Disclosure = DeskDisclosure;
export type Identification = DeskIdentification;
export type FoundCase = DisclosureCase;
export type FoundPerson = DisclosurePerson;
export type { DisclosureDanger, DisclosureRequest } from '@madoguchi/web-kit/api';
