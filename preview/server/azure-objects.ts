import * as azure from '@azure/functions';

/**
 * The real request and context classes of Azure Functions. The package is a CommonJS bundle: its classes are named
 * exports when this file is compiled to CommonJS, and members of the default export under Node's own ES modules.
 */
const all = (azure as { readonly default?: typeof azure }).default ?? azure;

export const { HttpRequest, HttpResponse, InvocationContext } = all;
