namespace FrontOffice.Data.Documents;

public enum CommitRefusal
{
    AlreadyExists,
    Missing,
    ETagMismatch,
}
