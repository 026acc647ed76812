package summitry;

final class Program {
    private Program() {}
    public static void main(String[] args) {}
}
