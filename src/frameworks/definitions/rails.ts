import { framework, type NamedResponses } from '../framework';

/** What Rails makes of an exception that nothing rescues: the defaults of rescue_responses, Rails 6.1. */
const ofController = {
  BadRequest: 400,
  ParameterMissing: 400,
  RoutingError: 404,
  MethodNotAllowed: 405,
  UnknownHttpMethod: 405,
  UnknownFormat: 406,
  MissingExactTemplate: 406,
  InvalidAuthenticityToken: 422,
  InvalidCrossOriginRequest: 422,
  NotImplemented: 501,
};

const ofRecord = {
  RecordNotFound: 404,
  StaleObjectError: 409,
  RecordInvalid: 422,
  RecordNotSaved: 422,
};

/** Errors that Rails answers with a status of its own. */
function raised(error: string, names: Readonly<Record<string, number>>): NamedResponses {
  return { role: 'emit', raised: true, needs: 'none', code: `raise ${error}`, names };
}

/** A status is a number, a symbol of Rack's, or a status line. */
export const rails = framework({
  id: 'rails',
  title: 'Ruby on Rails',
  dialects: ['ruby'],
  evidence: [
    'rails',
    'rails/*',
    'Rails',
    'action_controller',
    'action_controller/*',
    'ApplicationController',
    'ActionController::*',
  ],
  ambient: ['response'],
  catches: ['rescue_from _ do $HANDLER end'],
  emit: [
    { code: 'render json: $JSON, status: $STATUS', needs: 'none' },
    { code: 'render plain: $TEXT, status: $STATUS', needs: 'none' },
    { code: 'render html: $TEXT, status: $STATUS', needs: 'none' },
    { code: 'render xml: $TEXT, status: $STATUS', needs: 'none' },
    { code: 'render body: $BODY, status: $STATUS', needs: 'none' },
    { code: 'render $BODY, status: $STATUS', needs: 'none' },
    { code: 'render status: $STATUS', needs: 'none' },
    { code: 'render_to_body status: $STATUS', needs: 'none' },
    { code: 'head $STATUS', needs: 'none' },
    { code: '_.head $STATUS', needs: 'import' },
    { code: 'redirect_to _, status: $STATUS', needs: 'none' },
    // A responder's.
    { code: 'display _, status: $STATUS', needs: 'none' },
    { code: 'redirect_to status: $STATUS', needs: 'none' },
    { code: 'redirect_back status: $STATUS', needs: 'none' },
    { code: 'redirect_back_or_to _, status: $STATUS', needs: 'none' },
    { code: 'redirect(_, status: $STATUS)', needs: 'none' },
    { code: 'redirect(status: $STATUS)', needs: 'none' },
    { code: 'respond_with _, status: $STATUS', needs: 'none' },
    { code: 'respond_with_navigational _, status: $STATUS', needs: 'none' },
    { code: 'send_data _, status: $STATUS', needs: 'none' },
    { code: 'send_file _, status: $STATUS', needs: 'none' },
    { code: 'response.status = $STATUS', needs: 'none' },
    { code: 'self.status = $STATUS', needs: 'import' },
    { code: 'json_response _, $STATUS', needs: 'none' },
    { code: 'render_error $STATUS', needs: 'none' },
    { code: 'render_error _, $STATUS', needs: 'none' },
    { code: 'render_error status: $STATUS', needs: 'none' },
    { code: 'render_error({ status: $STATUS })', needs: 'none' },
  ],
  raise: [{ code: 'raise _, status: $STATUS', needs: 'http' }],
  config: [
    { code: '_.rescue_responses[_] = $STATUS', needs: 'none' },
    { code: '_.ssl_options = { redirect: { status: $STATUS } }', needs: 'none' },
  ],
  named: [
    {
      role: 'emit',
      needs: 'none',
      code: '$NAME(_)',
      unlessSet: true,
      names: { redirect_to: 302, redirect_back: 302, redirect_back_or_to: 302 },
    },
    ...['$NAME(action: _)', '$NAME(controller: _)'].map((code): NamedResponses => ({
      role: 'emit',
      needs: 'none',
      code,
      unlessSet: true,
      names: { redirect_to: 302 },
    })),
    {
      role: 'emit',
      needs: 'none',
      code: '$NAME(fallback_location: _)',
      unlessSet: true,
      names: { redirect_back: 302 },
    },
    raised('ActionController::$NAME', ofController),
    raised('ActiveRecord::$NAME', ofRecord),
  ],
  implicit: [{ code: 'render json: $JSON', needs: 'none' }],
  header: ['response.headers[$NAME] = $VALUE', 'response.set_header($NAME, $VALUE)'],
  respond: { json: 'render json: $JSON, status: $STATUS', empty: 'head $STATUS' },
});
