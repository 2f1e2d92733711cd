import { z } from 'zod/v4';

export const contactSchema = z.object({
  id: z.string().describe("HighLevel's id of the contact"),
  name: z.string().nullable().describe('First and last name, else the company; null for none'),
  email: z.string().nullable().describe('Email address of the contact; null for none'),
  phone: z.string().nullable().describe('Phone number of the contact, E.164; null for none'),
});

export const userSchema = z.object({
  id: z.string().describe("HighLevel's id of the user"),
  name: z.string().nullable().describe('Name of the user; null for none'),
  email: z.string().nullable().describe('Email address of the user; null for none'),
});

export const locationSchema = z.object({
  id: z.string().describe("HighLevel's id of the sub-account"),
  name: z.string().nullable().describe('Name of the sub-account; null for none'),
  timezone: z.string().nullable().describe('Time zone of the sub-account, such as US/Central'),
});

/** The names that Add Names puts on a message; each is absent if the message has no id for it. */
export const namesSchema = z.object({
  contact: contactSchema.optional().describe('The contact of the message'),
  user: userSchema.optional().describe('The user who sent the message'),
  location: locationSchema.optional().describe('The sub-account of the message'),
});

export type Contact = z.infer<typeof contactSchema>;
export type User = z.infer<typeof userSchema>;
export type Location = z.infer<typeof locationSchema>;
export type Names = z.infer<typeof namesSchema>;

const sentenceSchema = z.object({
  speaker: z
    .number()
    .describe('Number of the audio channel: 1 and 2 are the two ends of the call, 0 is unknown'),
  startMs: z.number().describe('When the sentence begins, in milliseconds from the start'),
  endMs: z.number().describe('When the sentence ends, in milliseconds from the start'),
  text: z.string().describe('The words of the sentence'),
  confidence: z.number().nullable().describe('How sure the transcription is, 0 to 1'),
});

/** A call's transcript, as `transcript` of an item. */
export const transcriptSchema = z.object({
  text: z.string().describe('The whole conversation, one line for each turn of a speaker'),
  sentences: z.array(sentenceSchema).describe('The sentences in the order in which they began'),
});

export type Sentence = z.infer<typeof sentenceSchema>;
export type Transcript = z.infer<typeof transcriptSchema>;
