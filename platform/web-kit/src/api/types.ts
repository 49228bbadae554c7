import type { paths } from './schema';

/**
 * Hand-named views of the contract. They are derived from the paths, so that a renamed schema in the generated
 * contract changes nothing here.
 */
type Methods<P extends keyof paths> = paths[P];
type Content<R> = R extends { content: infer C } ? C[keyof C] : never;
type Reply<P extends keyof paths, M extends keyof Methods<P>, S extends number> = Methods<P>[M] extends {
  responses: infer R;
}
  ? S extends keyof R
    ? Content<R[S]>
    : never
  : never;

type Request<P extends keyof paths, M extends keyof Methods<P>> = Methods<P>[M] extends {
  requestBody: infer B;
}
  ? Content<B>
  : never;

export type Entrance = Reply<'/api/consumer/entrance', 'get', 200>;
export type ConsumerSession = Reply<'/api/consumer/session', 'get', 200>;
export type Consent = Reply<'/api/consumer/consent', 'get', 200>;
export type Intake = Reply<'/api/consumer/intake', 'get', 200>;
export type IntakeForm = NonNullable<Intake['form']>;
export type IntakeQuestion = IntakeForm['questions'][number];
export type IntakeAnswer = Intake['answers'][number];
export type NewIntakeAnswer = Request<'/api/consumer/intake/answers/{question}', 'put'>;
export type ConsultationSummary = Reply<'/api/consumer/consultations', 'get', 200>['items'][number];
export type StartedConsultation = Reply<'/api/consumer/consultations', 'post', 201>;
export type ConsumerChanges = Reply<'/api/consumer/consultations/{id}/changes', 'get', 200>;
export type ConsultationHead = ConsumerChanges['consultation'];
export type ConsumerMessage = ConsumerChanges['messages'][number];
export type AcceptedMessage = Reply<'/api/consumer/consultations/{id}/messages', 'post', 201>;
export type Danger = NonNullable<AcceptedMessage['danger']>;

export type DeskSession = Reply<'/api/desk/session', 'get', 200>;
export type DeskAlarm = Reply<'/api/desk/alarm', 'get', 200>;
export type DeskHours = Reply<'/api/desk/hours', 'get', 200>;
export type DeskRows = Reply<'/api/desk/consultations', 'get', 200>;
export type DeskRow = DeskRows['items'][number];
export type DeskChanges = Reply<'/api/desk/consultations/{id}/changes', 'get', 200>;
export type DeskHead = DeskChanges['consultation'];
export type DeskIntake = Reply<'/api/desk/consultations/{id}/intake', 'get', 200>;
export type DeskTagGroup = Reply<'/api/desk/tag-groups', 'get', 200>['groups'][number];
export type DeskCasework = Reply<'/api/desk/consultations/{id}/casework', 'get', 200>;
export type DeskCardForm = Reply<'/api/desk/card-form', 'get', 200>;
export type DeskContractKind = Reply<'/api/desk/contract-kinds', 'get', 200>['items'][number];
export type DeskMemo = DeskCasework['memo']['memo'];
export type DeskMessage = DeskChanges['messages'][number];
export type DeskTrailPage = Reply<'/api/desk/consultations/{id}/trail', 'get', 200>;
export type SentAnswer = Reply<'/api/desk/consultations/{id}/messages', 'post', 201>;
export type DeskTemplate = Reply<'/api/desk/templates', 'get', 200>['items'][number];
export type NewTemplate = Request<'/api/desk/templates', 'post'>;
export type MessageOriginal = Reply<
  '/api/desk/consultations/{id}/messages/{seq}/originals',
  'get',
  200
>['items'][number];
export type DeskExport = Reply<'/api/desk/exports', 'get', 200>['items'][number];
export type ExportChoice = Reply<'/api/desk/exports/columns', 'get', 200>;
export type NewExport = Request<'/api/desk/exports', 'post'>;
export type StaffAbsence = Reply<'/api/desk/absences', 'get', 200>['items'][number];
export type DeskRestriction = Reply<'/api/desk/restrictions', 'get', 200>['items'][number];
export type StaffList = Reply<'/api/desk/staff', 'get', 200>;
export type StaffMember = StaffList['items'][number];
export type DeskDisclosure = Reply<'/api/desk/disclosures', 'get', 200>['items'][number];
export type DisclosureRequest = Request<'/api/desk/disclosures', 'post'>;
export type DisclosureDanger = Request<'/api/desk/disclosures/danger', 'post'>;
export type DisclosureCase = Reply<'/api/desk/disclosures/cases', 'get', 200>['items'][number];
export type DisclosurePerson = Reply<'/api/desk/disclosures/people', 'get', 200>['items'][number];
export type DeskIdentification = Reply<'/api/desk/disclosures/{id}/identification', 'get', 200>;
