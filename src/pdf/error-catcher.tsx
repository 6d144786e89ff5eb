import { Component, type ReactNode } from 'react'

interface Props {
  readonly children: ReactNode
  readonly onError: (error: unknown) => void
}

/** Hands out an error in a part of the document, of which react-pdf would otherwise make an empty file. */
export class ErrorCatcher extends Component<Props, { readonly hasFailed: boolean }> {
  static getDerivedStateFromError() {
    return { hasFailed: true }
  }

  override state = { hasFailed: false }

  override componentDidCatch(error: unknown) {
    this.props.onError(error)
  }

  override render() {
    return this.state.hasFailed ? null : this.props.children
  }
}
