import azure from '@azure/functions';

/** The names that sources and tests import: Node finds none in the bundle of the library. */
export const { app, HttpRequest, HttpResponse, InvocationContext } = azure;
