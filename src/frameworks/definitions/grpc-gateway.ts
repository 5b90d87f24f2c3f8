import { framework } from '../framework';

export const grpcGateway = framework({
  id: 'grpc-gateway',
  title: 'grpc-gateway',
  dialects: ['go'],
  evidence: ['github.com/grpc-ecosystem/grpc-gateway/*'],
  namespace: 'runtime',
  raise: ['runtime.HTTPStatusError{HTTPStatus: $STATUS}'],
  emit: [{ code: "metadata.Pairs('x-http-code', $STATUS)".replaceAll("'", '"'), needs: 'none' }],
});
