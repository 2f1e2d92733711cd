// HighLevel's API without n8n: requests, their answers, and the rules of making them.
export { headerOf, type ApiAnswer } from './answers';
export { HighLevelApi } from './client';
export type { AskOptions, Transport } from './client';
export { ApiError, cancelled, failureOf, quotable } from './errors';
export type { FailureKind } from './errors';
export { namesOf, withNames } from './names';
export { conversationMessages, everyMessage, newestFirst } from './pages';
export type { Wanted } from './pages';
export { recordingFile, recordingOf } from './recording';
export { ForeignHostError, NoAudioError, NoRecordingError } from './recording';
export type { Recording, RecordingFile, WantedRecording } from './recording';
export {
  EXPORT_CHANNELS,
  InvalidIdError,
  getContact,
  getEmail,
  getLocation,
  getMessage,
  getRecording,
  getTranscription,
  getUser,
} from './requests';
export type { ApiRequest, ExportChannel, Scope } from './requests';
export { contactSchema, locationSchema, namesSchema, transcriptSchema, userSchema } from './schema';
export type { Contact, Location, Names, Transcript, User } from './schema';
export { emailsOfThread } from './thread';
export type { ThreadIds } from './thread';
